import threading
import time

lock = threading.Lock()
ready = False


def wait():
    while not ready:
        time.sleep(0.01)


def work():
    with lock:
        pass

ts = [threading.Thread(target=wait), threading.Thread(target=work)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(ready)
