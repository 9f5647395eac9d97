import threading
import time

N = 2
ROUNDS = 2

entering = [False] * N
number = [0] * N
counter = 0


def lock(i):
    number[i] = 1 + max(number)
    j = 1 - i
    while number[j] != 0 and (number[j], j) < (number[i], i):
        time.sleep(0)


def unlock(i):
    number[i] = 0


def process(i):
    global counter
    for _ in range(ROUNDS):
        lock(i)
        tmp = counter
        time.sleep(0.001)
        counter = tmp + 1
        unlock(i)


ts = [threading.Thread(target=process, args=(i,)) for i in range(N)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("counter =", counter)
