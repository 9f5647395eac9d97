import threading


def numbers(n):
    i = 0
    while i < n:
        yield i
        i += 1


class LockedIter:
    def __init__(self, it):
        self.it = iter(it)
        self.lock = threading.Lock()

    def __iter__(self):
        return self

    def __next__(self):
        with self.lock:
            return next(self.it)


gen = LockedIter(numbers(5))
got = []


def take():
    for x in gen:
        got.append(x)


ts = [threading.Thread(target=take) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(got))
