import threading
import time

n = 0
lock = threading.RLock()


def work():
    global n
    with lock:
        for _ in range(5):
            with lock:
                time.sleep(0.1)
                n += 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
