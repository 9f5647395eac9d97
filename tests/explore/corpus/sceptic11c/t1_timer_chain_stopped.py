import threading
import time

lock = threading.Lock()
stopped = False


def tick():
    with lock:
        if not stopped:
            threading.Timer(0.02, tick).start()


tick()
time.sleep(0.05)
with lock:
    stopped = True
