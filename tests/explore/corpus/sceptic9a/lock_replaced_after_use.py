import threading
import time

lock = threading.Lock()
current = threading.Lock()
count = 0


def add(times):
    global current, count
    for _ in range(times):
        with current:
            count += 1
        current = threading.Lock()

ts = [threading.Thread(target=add, args=(2,)), threading.Thread(target=add, args=(1,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(count)
