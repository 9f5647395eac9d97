# 哲学家就餐问题 —— 最多允许四人同时拿叉子
import random
import threading
import time

N = 5
forks = [threading.Lock() for _ in range(N)]
room = threading.Semaphore(N - 1)
meals = [0] * N


class Philosopher(threading.Thread):
    def __init__(self, i):
        super().__init__(name=f"哲学家{i}")
        self.i = i

    def think(self):
        time.sleep(random.random() / 100)

    def eat(self):
        meals[self.i] += 1
        time.sleep(random.random() / 100)

    def run(self):
        left, right = forks[self.i], forks[(self.i + 1) % N]
        for _ in range(2):
            self.think()
            with room:
                left.acquire()
                try:
                    right.acquire()
                    try:
                        self.eat()
                    finally:
                        right.release()
                finally:
                    left.release()


def main():
    ps = [Philosopher(i) for i in range(N)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("everyone has eaten" if meals == [2] * N else meals)


if __name__ == "__main__":
    main()
