import threading
import time

N = 3
hungry = [True] * N
spoon = 0


def eat(me):
    global spoon
    polite = True
    while hungry[me]:
        if spoon != me:
            time.sleep(0)
            continue
        nxt = (me + 1) % N
        if hungry[nxt] and polite:
            polite = False
            spoon = nxt
            continue
        hungry[me] = False
        spoon = nxt
    while any(hungry):
        if spoon == me:
            spoon = (me + 1) % N
        time.sleep(0)


ts = [threading.Thread(target=eat, args=(i,)) for i in range(N)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("full")
