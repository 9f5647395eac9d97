import threading
import time

total = 0
lock = threading.Lock()


def work(n):
    global total
    time.sleep(n)
    with lock:
        total += 1


ts = [threading.Thread(target=work, args=(i,)) for i in (0, 0, 5)]
for t in ts:
    t.start()
for t in ts:
    t.join(1)
print(total)
