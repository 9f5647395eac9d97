import threading


class Office:
    def __init__(self):
        self.open = True
        self.jobs = []
        self.handled = []
        self.lock = threading.Lock()

    def submit(self, job):
        with self.lock:
            if self.open:
                self.jobs.append(job)
                return True
            return False

    def close(self):
        with self.lock:
            self.open = False
        while self.jobs:
            self.handled.append(self.jobs.pop())


office = Office()
accepted = []
ts = [threading.Thread(target=lambda: accepted.append(office.submit("j1"))), threading.Thread(target=office.close)]
for t in ts: t.start()
for t in ts: t.join()
print(accepted.count(True) == len(office.handled))
