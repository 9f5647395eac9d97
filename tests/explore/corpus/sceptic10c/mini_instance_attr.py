import threading


class Purse:
    def __init__(self):
        self.n = 0
        self.lock = threading.Lock()

    def __iadd__(self, k):
        with self.lock:
            self.n += k
        return self


class F:
    def __init__(self):
        self.purse = Purse()


f = F()


def earn():
    f.purse += 1


ts = [threading.Thread(target=earn) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(f.purse.n)
