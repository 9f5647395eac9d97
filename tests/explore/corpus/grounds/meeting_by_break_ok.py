import threading
import time

here = 0
gone = 0
lock = threading.Lock()


def friend():
    global here, gone
    with lock:
        here += 1
    while True:
        with lock:
            if here >= 3:
                break
        time.sleep(0.01)
    with lock:
        gone += 1


ts = [threading.Thread(target=friend) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(here, gone)
