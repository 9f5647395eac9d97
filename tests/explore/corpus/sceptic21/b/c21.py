import random
import threading
import time

forks = [threading.Lock() for _ in range(2)]
eaten = [0, 0]


def philosopher(i):
    left, right = forks[i], forks[(i + 1) % 2]
    while True:
        left.acquire()
        if right.acquire(blocking=False):
            break
        left.release()
        time.sleep(random.random() / 100)
    eaten[i] += 1
    right.release()
    left.release()


ts = [threading.Thread(target=philosopher, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(eaten)
