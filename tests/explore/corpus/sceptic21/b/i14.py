import threading


class Gate:
    def __init__(self, limit):
        self.limit = limit
        self.now = 0
        self.cond = threading.Condition()

    def __enter__(self):
        with self.cond:
            while self.now >= self.limit:
                self.cond.wait()
            self.now += 1

    def __exit__(self, *exc):
        with self.cond:
            if self.now == self.limit:
                self.cond.notify()
            self.now -= 1


gate = Gate(2)


def request(i):
    with gate:
        pass


ts = [threading.Thread(target=request, args=(i,)) for i in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("all through")
