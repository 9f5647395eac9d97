import threading
import time
lock = threading.Lock()
n = 0
def count(i):
    global n
    while True:
        with lock:
            if n >= 9:
                return
            if n % 3 == i:
                n += 1
        time.sleep(0.001)
ts = [threading.Thread(target=count, args=(i,)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(n)
