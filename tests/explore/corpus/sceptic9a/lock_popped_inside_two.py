import threading
import time

lock = threading.Lock()
locks = {}
count = 0


def add(times=1):
    global count
    for _ in range(times):
        with locks.setdefault("a", threading.Lock()):
            count += 1
            locks.pop("a", None)

ts = [threading.Thread(target=add), threading.Thread(target=add, args=(2,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(count)
