import threading
import time

lock = threading.Lock()
n = 0


def work():
    global n
    for _ in range(3):
        while not lock.acquire(blocking=False):
            time.sleep(0)
        try:
            n += 1
        finally:
            lock.release()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(n)
