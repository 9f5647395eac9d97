import threading


class Synchronized:
    def __init__(self, target):
        self.target = target
        self.lock = threading.Lock()

    def call(self, name, *a):
        with self.lock:
            return getattr(self.target, name)(*a)


class Stock:
    def __init__(self):
        self.pieces = 0

    def add(self):
        self.pieces += 1


s = Synchronized(Stock())


def one():
    s.call('add')
    s.call('add')


def two():
    s.target.pieces += 1
    s.call('add')


ts = [threading.Thread(target=f) for f in (one, two)]
for t in ts: t.start()
for t in ts: t.join()
print(s.target.pieces)
