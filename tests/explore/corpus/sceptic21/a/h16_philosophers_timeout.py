import threading
import time

forks = [threading.Lock() for _ in range(3)]
eaten = []


def philosopher(i):
    left, right = forks[i], forks[(i + 1) % 3]
    while True:
        left.acquire()
        if right.acquire(timeout=0.05):
            eaten.append(i)
            right.release()
            left.release()
            return
        left.release()
        time.sleep(0.03 * (i + 1))


ts = [threading.Thread(target=philosopher, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(eaten))
