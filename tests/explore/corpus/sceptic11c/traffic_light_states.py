"""红绿灯"""
import threading
import time
from enum import Enum


class Color(Enum):
    RED = "红"
    GREEN = "绿"
    YELLOW = "黄"


NEXT = {Color.RED: Color.GREEN, Color.GREEN: Color.YELLOW, Color.YELLOW: Color.RED}


class Light(threading.Thread):
    def __init__(self):
        super().__init__(daemon=True)
        self.color = Color.RED
        self.changes = 0
        self.cond = threading.Condition()

    def run(self):
        while True:
            time.sleep(0.02)
            with self.cond:
                self.color = NEXT[self.color]
                self.changes += 1
                self.cond.notify_all()

    def wait_green(self):
        with self.cond:
            while self.color is not Color.GREEN:
                self.cond.wait()


class Car(threading.Thread):
    passed = 0
    lock = threading.Lock()

    def __init__(self, n, light):
        super().__init__()
        self.n = n
        self.light = light

    def run(self):
        self.light.wait_green()
        with Car.lock:
            Car.passed += 1


def main():
    light = Light()
    light.start()
    cars = [Car(i, light) for i in range(4)]
    for c in cars:
        c.start()
    for c in cars:
        c.join()
    print("passed", Car.passed)


if __name__ == "__main__":
    main()
