import threading
import time

lock = threading.Lock()
jobs = 0


def work():
    global jobs
    while not lock.acquire(blocking=False):
        time.sleep(0.01)
    try:
        jobs += 1
    finally:
        lock.release()


ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(jobs)
