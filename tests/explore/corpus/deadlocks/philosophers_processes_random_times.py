import random
import time
from multiprocessing import Lock, Process


def philosopher(number, left, right):
    for _ in range(2):
        time.sleep(random.uniform(0, 0.1))
        left.acquire()
        right.acquire()
        print(f"philosopher {number} eats", flush=True)
        time.sleep(random.uniform(0, 0.1))
        right.release()
        left.release()


if __name__ == "__main__":
    forks = [Lock() for _ in range(3)]
    ps = [Process(target=philosopher, args=(i, forks[i], forks[(i + 1) % 3])) for i in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
