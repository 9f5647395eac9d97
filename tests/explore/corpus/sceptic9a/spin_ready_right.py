import threading
import time

lock = threading.Lock()
ready = False


def wait():
    while True:
        with lock:
            if ready:
                break
        time.sleep(0.01)


def work():
    global ready
    with lock:
        ready = True

ts = [threading.Thread(target=wait), threading.Thread(target=work)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(ready)
