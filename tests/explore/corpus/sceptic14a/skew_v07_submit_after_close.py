import threading


class Office:
    def __init__(self):
        self.open = True
        self.jobs = []
        self.handled = []

    def submit(self, job):
        if self.open:
            self.jobs.append(job)
            return True
        return False

    def close(self):
        self.open = False
        while self.jobs:
            self.handled.append(self.jobs.pop())


office = Office()
accepted = []
ts = [threading.Thread(target=lambda: accepted.append(office.submit("j1"))), threading.Thread(target=office.close)]
for t in ts: t.start()
for t in ts: t.join()
print(accepted.count(True) == len(office.handled))
