import threading, time, random

forks = [threading.Lock() for _ in range(3)]
eaten = []


def dine(i):
    first, second = forks[i], forks[(i + 1) % 3]
    while True:
        first.acquire()
        if second.acquire(timeout=0.1):
            break
        first.release()
    eaten.append(i)
    second.release()
    first.release()


ts = [threading.Thread(target=dine, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(eaten))
