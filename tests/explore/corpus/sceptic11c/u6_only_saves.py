import threading
import time

lock = threading.Lock()
stopped = False
edits = 0
saves = 0


def tick():
    global edits, saves
    with lock:
        saves += 1
        if not stopped:
            threading.Timer(0.02, tick).start()


tick()
time.sleep(0.05)
with lock:
    stopped = True
