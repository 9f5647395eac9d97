import threading
from operator import attrgetter


class Point:
    def __init__(self):
        self.x = 0
        self.y = 0

    def move(self):
        x, y = self.both(self)
        self.x = x + 1
        self.y = y + 1

    both = staticmethod(attrgetter("x", "y"))


p = Point()
ts = [threading.Thread(target=p.move) for _ in range(2)]
[t.start() for t in ts]
[t.join() for t in ts]
print(p.x, p.y)
