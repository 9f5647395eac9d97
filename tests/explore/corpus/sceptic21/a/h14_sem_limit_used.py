import threading
import time

sem = threading.BoundedSemaphore(1)
home = []
served = []


def guest(i):
    if not sem.acquire(timeout=0.2):
        home.append(i)
        return
    try:
        time.sleep(0.3)
        served.append(i)
    finally:
        sem.release()


ts = [threading.Thread(target=guest, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(home) + len(served))
