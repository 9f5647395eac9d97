import threading
import time

N = 2
choosing = [False] * N
number = [0] * N
count = 0


def lock(i):
    choosing[i] = True
    number[i] = 1 + max(number)
    choosing[i] = False
    for j in range(N):
        if j == i:
            continue
        while choosing[j]:
            time.sleep(0)
        while number[j] != 0 and (number[j], j) < (number[i], i):
            time.sleep(0)


def unlock(i):
    number[i] = 0


def worker(i):
    global count
    for _ in range(2):
        lock(i)
        count += 1
        unlock(i)


ts = [threading.Thread(target=worker, args=(i,)) for i in range(N)]
for t in ts: t.start()
for t in ts: t.join()
print(count)
