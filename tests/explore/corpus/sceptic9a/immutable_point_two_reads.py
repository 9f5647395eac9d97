import threading
from typing import NamedTuple


class Position(NamedTuple):
    x: int
    y: int


class Robot:
    def __init__(self):
        self.pos = Position(0, 0)
        self._lock = threading.Lock()

    def move(self, dx, dy):
        with self._lock:
            self.pos = Position(self.pos.x + dx, self.pos.y + dy)


robot = Robot()


def driver():
    robot.move(1, 1)
    robot.move(2, 2)


def watcher():
    x = robot.pos.x
    y = robot.pos.y
    assert x == y, f"impossible place {x},{y}"


ts = [threading.Thread(target=driver), threading.Thread(target=watcher)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(robot.pos)
