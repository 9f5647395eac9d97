import threading
import time

lock = threading.Lock()
guard = threading.Lock()
locks = {}
count = 0


def add(times):
    global count
    for _ in range(times):
        with guard:
            mine = locks.setdefault("a", threading.Lock())
        with mine:
            count += 1

ts = [threading.Thread(target=add, args=(1,)), threading.Thread(target=add, args=(1,)), threading.Thread(target=add, args=(1,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(count)
