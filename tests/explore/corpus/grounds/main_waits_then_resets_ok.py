import threading
import time

ready = 0
lock = threading.Lock()


def prepare():
    global ready
    with lock:
        ready += 1


def wait_for_all():
    while True:
        with lock:
            if ready == 3:
                return
        time.sleep(0.01)


ts = [threading.Thread(target=prepare) for _ in range(3)]
for t in ts:
    t.start()
wait_for_all()
with lock:
    ready = 0
for t in ts:
    t.join()
print(ready)
