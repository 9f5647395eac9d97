# Peterson 算法
import threading
import time

flag = [False, False]
turn = 0
count = 0


def lock(me):
    global turn
    other = 1 - me
    flag[me] = True
    turn = other
    while flag[other] and turn == other:
        time.sleep(0)


def unlock(me):
    flag[me] = False


def worker(me):
    global count
    for _ in range(2):
        lock(me)
        count += 1
        unlock(me)


ts = [threading.Thread(target=worker, args=(i,)) for i in (0, 1)]
for t in ts: t.start()
for t in ts: t.join()
print(count)
