import threading
import time

sem = threading.BoundedSemaphore(1)
served = []


def guest(i):
    ok = sem.acquire(timeout=0.2)
    try:
        if ok:
            time.sleep(0.3)
            served.append(i)
    finally:
        sem.release()


ts = [threading.Thread(target=guest, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
