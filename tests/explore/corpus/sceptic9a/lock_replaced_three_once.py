import threading
import time

lock = threading.Lock()
current = threading.Lock()
count = 0


def add():
    global current, count
    with current:
        count += 1
    current = threading.Lock()

ts = [threading.Thread(target=add), threading.Thread(target=add), threading.Thread(target=add)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(count)
