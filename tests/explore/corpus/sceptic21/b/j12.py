import threading


class Stats:
    def __init__(self):
        self.n, self.total = 2, 10

    def reset(self):
        self.n = 0
        self.total = 0

    def mean(self):
        if self.n > 0:
            return self.total / self.n
        return 0


s = Stats()
ts = [threading.Thread(target=s.mean), threading.Thread(target=s.reset)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
