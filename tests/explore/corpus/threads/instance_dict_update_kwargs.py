import threading


class Stats:
    def __init__(self):
        self.n = 0

    def bump(self):
        self.__dict__.update(n=self.n + 1)


stats = Stats()
ts = [threading.Thread(target=stats.bump) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stats.n)
