import threading


class Point:
    __slots__ = ("x", "y", "_lock")

    def __init__(self, x=0, y=0):
        self.x, self.y = x, y
        self._lock = threading.Lock()

    def move(self, dx, dy):
        self.x, self.y = self.x + dx, self.y + dy

    def __repr__(self):
        with self._lock:
            return f"Point({self.x}, {self.y})"


def walk(p, steps):
    for dx, dy in steps:
        p.move(dx, dy)


p = Point()
a = threading.Thread(target=walk, args=(p, [(1, 0), (1, 0), (0, 2)]))
b = threading.Thread(target=walk, args=(p, [(0, 2), (2, 0)]))
a.start()
b.start()
a.join()
b.join()
print(p)
