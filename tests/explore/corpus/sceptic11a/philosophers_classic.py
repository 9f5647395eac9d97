# 哲学家就餐问题(错误版本)
import threading
import time

N = 3
forks = [threading.Lock() for _ in range(N)]
meals = [0] * N


class Philosopher(threading.Thread):
    def __init__(self, index):
        threading.Thread.__init__(self)
        self.index = index
        self.left = forks[index]
        self.right = forks[(index + 1) % N]

    def run(self):
        for _ in range(2):
            self.think()
            self.eat()

    def think(self):
        time.sleep(0.001)

    def eat(self):
        self.left.acquire()
        self.right.acquire()
        meals[self.index] += 1
        self.right.release()
        self.left.release()


philosophers = [Philosopher(i) for i in range(N)]
for p in philosophers:
    p.start()
for p in philosophers:
    p.join()
print(meals)
