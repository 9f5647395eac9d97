import threading


class Purse:
    def __init__(self, n=0):
        self.n = n
        self.lock = threading.Lock()

    def __iadd__(self, k):
        with self.lock:
            self.n += k
        return self


class Family:
    purse = Purse()


def earn(family, k):
    for _ in range(2):
        family.purse += k


f = Family()
ts = [threading.Thread(target=earn, args=(f, k)) for k in (1, 5)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(Family.purse.n)
