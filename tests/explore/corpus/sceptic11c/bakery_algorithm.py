# Lamport 面包店算法
import threading
import time

N = 3
choosing = [False] * N
number = [0] * N
count = 0


def lock(i):
    choosing[i] = True
    number[i] = 1 + max(number)
    choosing[i] = False
    for j in range(N):
        while choosing[j]:
            time.sleep(0.0001)
        while number[j] != 0 and (number[j], j) < (number[i], i):
            time.sleep(0.0001)


def unlock(i):
    number[i] = 0


def process(i):
    global count
    for _ in range(2):
        lock(i)
        tmp = count
        count = tmp + 1
        unlock(i)


ts = [threading.Thread(target=process, args=(i,)) for i in range(N)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(count)
