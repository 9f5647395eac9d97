import threading


class Office:
    def __init__(self):
        self.printers = ['hp']
        self.sem = threading.Semaphore(len(self.printers))
        self.done = []

    def submit(self, who):
        with self.sem:
            p = self.printers.pop()
            self.done.append((who, p))
            self.printers.append(p)


office = Office()
jobs = [threading.Thread(target=office.submit, args=(w,)) for w in ('Ann', 'Ben')]
for j in jobs: j.start()
for j in jobs: j.join()
print('printers:', office.printers)
