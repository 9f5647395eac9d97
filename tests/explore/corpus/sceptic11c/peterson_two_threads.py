# Peterson 算法
import threading
import time

flag = [False, False]
turn = 0
counter = 0


def lock(i):
    global turn
    j = 1 - i
    flag[i] = True
    turn = j
    while flag[j] and turn == j:
        time.sleep(0)


def unlock(i):
    flag[i] = False


def worker(i):
    global counter
    for _ in range(3):
        lock(i)
        counter += 1
        unlock(i)


ts = [threading.Thread(target=worker, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(counter)
