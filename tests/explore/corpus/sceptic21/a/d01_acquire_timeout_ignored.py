import threading
import time

lock = threading.Lock()
count = 0


def work():
    global count
    lock.acquire(timeout=0.5)
    c = count
    time.sleep(1)
    count = c + 1
    try:
        lock.release()
    except RuntimeError:
        pass


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
