import threading
import time

n = 0
lock = threading.Lock()


def buyer():
    global n
    while True:
        with lock:
            if n > 0:
                break
        time.sleep(0.01)
    with lock:
        n -= 1
        assert n >= 0


def supplier():
    global n
    with lock:
        n += 1


ts = [threading.Thread(target=buyer) for _ in range(2)] + [threading.Thread(target=supplier) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
