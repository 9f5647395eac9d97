import random
import threading
import time

N = 3
forks = [threading.Lock() for _ in range(N)]
meals = [0] * N


def philosopher(i):
    left, right = forks[i], forks[(i + 1) % N]
    while meals[i] < 2:
        left.acquire()
        if right.acquire(blocking=False):
            meals[i] += 1
            right.release()
        left.release()
        time.sleep(random.random() * 0.01)


table = [threading.Thread(target=philosopher, args=(i,)) for i in range(N)]
for p in table:
    p.start()
for p in table:
    p.join()
print(meals)
