"""面包店算法"""
import threading

N = 2
number = [0] * N
count = 0


def lock(i):
    number[i] = 1 + max(number)
    for j in range(N):
        while number[j] != 0 and (number[j], j) < (number[i], i):
            pass


def unlock(i):
    number[i] = 0


def worker(i):
    global count
    lock(i)
    count += 1
    unlock(i)


ts = [threading.Thread(target=worker, args=(i,)) for i in range(N)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(count)
