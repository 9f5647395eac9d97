import threading
import time

lock = threading.Lock()
stopped = False
edits = 0
saves = 0


def tick():
    global edits, saves
    with lock:
        saves += edits
        edits = 0
        if not stopped:
            threading.Timer(0.02, tick).start()


tick()
for _ in range(3):
    with lock:
        edits += 1
    time.sleep(0.01)
with lock:
    stopped = True
