import random
import threading
import time


class Fork:
    def __init__(self, i):
        self.i = i
        self.lock = threading.Lock()

    def pick(self):
        self.lock.acquire()

    def down(self):
        self.lock.release()


class Philosopher(threading.Thread):
    def __init__(self, name, left, right):
        super().__init__(name=name)
        self.left, self.right = left, right

    def think(self):
        time.sleep(random.random() * 0.01)

    def eat(self):
        self.left.pick()
        self.right.pick()
        print(self.name, "吃饭")
        self.right.down()
        self.left.down()

    def run(self):
        for _ in range(2):
            self.think()
            self.eat()


forks = [Fork(i) for i in range(5)]
for i in range(5):
    Philosopher(f"哲学家{i}", forks[i], forks[(i + 1) % 5]).start()
