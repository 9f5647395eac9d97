import threading


class InFlight:
    def __init__(self, limit):
        self.limit = limit
        self.now = 0
        self.peak = 0
        self.cond = threading.Condition()

    def __enter__(self):
        with self.cond:
            while self.now >= self.limit:
                self.cond.wait()
            self.now += 1
            self.peak = max(self.peak, self.now)
        return self

    def __exit__(self, *exc):
        with self.cond:
            self.now -= 1
            self.cond.notify()


gate = InFlight(2)
hits = []


def request(i):
    with gate:
        hits.append(i)


ts = [threading.Thread(target=request, args=(i,)) for i in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(hits), gate.now, gate.peak <= 2)
