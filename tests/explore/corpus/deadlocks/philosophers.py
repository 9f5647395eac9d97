"""哲学家就餐问题"""
import threading
import time

N = 5
forks = [threading.Lock() for _ in range(N)]


class Philosopher(threading.Thread):
    def __init__(self, i):
        super().__init__(name=f"哲学家{i}")
        self.left = forks[i]
        self.right = forks[(i + 1) % N]

    def run(self):
        for _ in range(2):
            time.sleep(0.01)
            with self.left:
                with self.right:
                    print(self.name, "吃饭")


table = [Philosopher(i) for i in range(N)]
for p in table:
    p.start()
for p in table:
    p.join()
