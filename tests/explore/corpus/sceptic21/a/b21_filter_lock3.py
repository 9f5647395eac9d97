import threading
import time

N = 3
level = [-1] * N
last = [-1] * (N - 1)
count = 0


def enter(me):
    for l in range(N - 1):
        level[me] = l
        last[l] = me
        while last[l] == me and any(level[k] >= l for k in range(N) if k != me):
            time.sleep(0)


def work(me):
    global count
    enter(me)
    count += 1
    level[me] = -1


threads = [threading.Thread(target=work, args=(i,)) for i in range(N)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(count)
