import threading


class Locked:
    def __init__(self, default):
        self.default = default
        self.lock = threading.Lock()

    def __set_name__(self, owner, name):
        self.slot = '_' + name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        with self.lock:
            return getattr(obj, self.slot, self.default)

    def __set__(self, obj, value):
        with self.lock:
            setattr(obj, self.slot, value)


class Game:
    score = Locked(0)


g = Game()


def play():
    g.score += 2


ts = [threading.Thread(target=play) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(g.score)
