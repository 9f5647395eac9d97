import threading
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Position:
    x: int
    y: int


class Robot:
    def __init__(self):
        self._pos = Position(0, 0)
        self._lock = threading.Lock()

    @property
    def pos(self):
        return self._pos

    def move(self, dx, dy):
        with self._lock:
            self._pos = replace(self._pos, x=self._pos.x + dx, y=self._pos.y + dy)


robot = Robot()


def driver(n):
    robot.move(n, n)


def watcher():
    p = robot.pos
    assert p.x == p.y
    p = robot.pos
    assert p.x == p.y


ts = [threading.Thread(target=driver, args=(1,)), threading.Thread(target=driver, args=(2,)), threading.Thread(target=watcher)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(robot.pos)
