import threading


class Printer:
    def __init__(self):
        self.jobs = ['doc1', 'doc2']
        self.printed = []
        self.lock = threading.Lock()

    def submit(self, doc):
        with self.lock:
            self.jobs.append(doc)

    def step(self):
        with self.lock:
            doc = self.jobs[0]
            self.jobs = self.jobs[1:]
        self.printed.append(doc)


p = Printer()
ts = [threading.Thread(target=p.step), threading.Thread(target=p.submit, args=('doc3',))]
for t in ts: t.start()
for t in ts: t.join()
print(len(p.jobs) + len(p.printed))
