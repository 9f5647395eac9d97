import random
import threading
import time

N = 5
forks = [threading.Lock() for _ in range(N)]
seats = threading.Semaphore(N)


class Philosopher(threading.Thread):
    def __init__(self, number):
        super().__init__(name=f"哲学家{number}")
        self.left = forks[number]
        self.right = forks[(number + 1) % N]

    def run(self):
        time.sleep(random.random())
        with seats, self.left, self.right:
            time.sleep(random.random())


people = [Philosopher(n) for n in range(N)]
for p in people:
    p.start()
for p in people:
    p.join()
print("吃完了")
