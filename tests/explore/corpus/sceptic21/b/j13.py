import threading


class Stats:
    def __init__(self):
        self.data = (10, 2)

    def reset(self):
        self.data = (0, 0)

    def mean(self):
        total, n = self.data
        return total / n if n else 0


s = Stats()
out = []
ts = [threading.Thread(target=lambda: out.append(s.mean())), threading.Thread(target=s.reset)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(out[0] in (0, 5), s.mean())
