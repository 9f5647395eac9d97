import threading


class Player:
    def __init__(self):
        self._score = 0
        self._lock = threading.Lock()

    def get_score(self):
        with self._lock:
            return self._score

    def set_score(self, v):
        with self._lock:
            self._score = v


p = Player()


def hit(points):
    s = p.get_score()
    if points > 5:
        s += points * 2
    else:
        s += points
    p.set_score(s)


ts = [threading.Thread(target=hit, args=(k,)) for k in (3, 7)]
for t in ts: t.start()
for t in ts: t.join()
print("score", p.get_score())
