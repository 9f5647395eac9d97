import threading
import time
import random


class Philosopher(threading.Thread):
    meals = 0
    count_lock = threading.Lock()

    def __init__(self, left, right):
        super().__init__()
        self.left, self.right = left, right

    def run(self):
        for _ in range(2):
            self.dine()

    def dine(self):
        while True:
            self.left.acquire()
            if self.right.acquire(False):
                break
            self.left.release()
            time.sleep(random.random() / 100)
        with Philosopher.count_lock:
            Philosopher.meals += 1
        self.right.release()
        self.left.release()


forks = [threading.Lock() for _ in range(3)]
ps = [Philosopher(forks[i], forks[(i + 1) % 3]) for i in range(3)]
for p in ps: p.start()
for p in ps: p.join()
print("用餐", Philosopher.meals)
