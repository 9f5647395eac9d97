import threading
import time

N = 3
hungry = [True] * N
spoon = 0


def eat(me):
    global spoon
    while hungry[me]:
        if spoon != me:
            time.sleep(0)
            continue
        nxt = (me + 1) % N
        if hungry[nxt]:
            spoon = nxt
            continue
        hungry[me] = False
        spoon = nxt


ts = [threading.Thread(target=eat, args=(i,)) for i in range(N)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("full")
