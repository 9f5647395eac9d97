import threading


class Lockable:
    def __init__(self, *a, **k):
        self.mutex = threading.RLock()
        super().__init__(*a, **k)

    def apply(self, f):
        with self.mutex:
            return f(self)


class Numbered:
    def __init__(self, n=0):
        self.n = n

    def add(self, k):
        self.n += k


class SafeNumber(Lockable, Numbered):
    def add(self, k):
        return self.apply(lambda me: super(SafeNumber, me).add(k))


x = SafeNumber(5)
ts = [threading.Thread(target=x.add, args=(k,)) for k in (3, 4, 5)]
for t in ts: t.start()
for t in ts: t.join()
print(x.n)
