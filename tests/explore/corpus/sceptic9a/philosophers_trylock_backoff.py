import random
import threading
import time

N = 3
forks = [threading.Lock() for _ in range(N)]
meals = [0] * N


def philosopher(i):
    left, right = forks[i], forks[(i + 1) % N]
    while meals[i] < 1:
        left.acquire()
        if right.acquire(blocking=False):
            meals[i] += 1
            right.release()
            left.release()
        else:
            left.release()
            time.sleep(random.uniform(0.001, 0.01))


ts = [threading.Thread(target=philosopher, args=(i,)) for i in range(N)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(meals)
