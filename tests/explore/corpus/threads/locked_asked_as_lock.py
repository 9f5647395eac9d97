import threading
import time

lock = threading.Lock()
count = 0


def enter(n):
    global count
    while lock.locked():
        time.sleep(0.001)
    count += n


ts = [threading.Thread(target=enter, args=(n,)) for n in (1, 2, 3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(count)
