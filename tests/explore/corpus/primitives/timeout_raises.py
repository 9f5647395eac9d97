import threading
import time

lock = threading.Lock()


def hold():
    with lock:
        time.sleep(2)


def hurry():
    if not lock.acquire(timeout=1):
        raise TimeoutError("锁太久了")
    lock.release()


ts = [threading.Thread(target=f) for f in (hold, hurry)]
for t in ts:
    t.start()
for t in ts:
    t.join()
