import threading
import time

flag = [False, False]
count = 0


def worker(me):
    global count
    other = 1 - me
    while flag[other]:
        time.sleep(0.001)
    flag[me] = True
    count += 1
    flag[me] = False


ts = [threading.Thread(target=worker, args=(i,)) for i in (0, 1)]
for t in ts: t.start()
for t in ts: t.join()
print(count)
