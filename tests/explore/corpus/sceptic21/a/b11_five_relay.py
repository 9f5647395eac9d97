import threading
import time

baton = 0
N = 5


def run(me):
    global baton
    while baton < 2 * N:
        if baton % N == me:
            baton += 1
        else:
            time.sleep(0.01)


threads = [threading.Thread(target=run, args=(i,)) for i in range(N)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(baton)
