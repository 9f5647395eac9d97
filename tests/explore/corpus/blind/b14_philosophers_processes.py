import multiprocessing
import os
import time


def philosopher(i, forks):
    left, right = forks[i], forks[(i + 1) % len(forks)]
    for meal in range(2):
        print("哲学家 %d 思考" % i)
        left.acquire()
        time.sleep(0.01)
        right.acquire()
        print("哲学家 %d 吃饭" % i)
        right.release()
        left.release()


if __name__ == "__main__":
    forks = [multiprocessing.Lock() for _ in range(5)]
    table = [multiprocessing.Process(target=philosopher, args=(i, forks)) for i in range(5)]
    for p in table:
        p.start()
    for p in table:
        p.join()
