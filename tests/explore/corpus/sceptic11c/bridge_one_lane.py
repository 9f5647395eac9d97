"""Single lane bridge"""
import random
import threading
import time


class Bridge:
    def __init__(self):
        self.cond = threading.Condition()
        self.direction = None
        self.on_bridge = 0
        self.crossed = 0

    def enter(self, direction):
        with self.cond:
            self.cond.wait_for(lambda: self.on_bridge == 0 or self.direction == direction)
            self.direction = direction
            self.on_bridge += 1

    def leave(self):
        with self.cond:
            self.on_bridge -= 1
            self.crossed += 1
            if self.on_bridge == 0:
                self.direction = None
                self.cond.notify_all()


def car(bridge, direction):
    time.sleep(random.random() / 100)
    bridge.enter(direction)
    assert bridge.direction == direction
    time.sleep(random.random() / 100)
    bridge.leave()


def main():
    bridge = Bridge()
    cars = [threading.Thread(target=car, args=(bridge, random.choice(["north", "south"]))) for _ in range(6)]
    for c in cars:
        c.start()
    for c in cars:
        c.join()
    print("crossed", bridge.crossed)


if __name__ == "__main__":
    main()
