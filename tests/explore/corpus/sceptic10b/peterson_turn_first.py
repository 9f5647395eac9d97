"""Peterson 算法 (互斥, 两个线程)"""
import threading

flag = [False, False]
turn = 0
count = 0


def enter(me):
    global turn
    other = 1 - me
    turn = other
    flag[me] = True
    while flag[other] and turn == other:
        pass


def leave(me):
    flag[me] = False


def worker(me):
    global count
    for _ in range(2):
        enter(me)
        count += 1
        leave(me)


ts = [threading.Thread(target=worker, args=(i,)) for i in (0, 1)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("count", count)
