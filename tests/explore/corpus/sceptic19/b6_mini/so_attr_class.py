import threading


class Service:
    def __init__(self):
        self.started = False
        self.jobs = None
        self.lock = threading.Lock()

    def start(self):
        if self.started:
            return
        with self.lock:
            self.jobs = []
            self.started = True

    def submit(self, job):
        self.start()
        with self.lock:
            self.jobs.append(job)


s = Service()
ts = [threading.Thread(target=s.submit, args=(j,)) for j in "ab"]
for t in ts: t.start()
for t in ts: t.join()
print(len(s.jobs))
