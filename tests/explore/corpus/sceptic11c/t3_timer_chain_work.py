import threading
import time

lock = threading.Lock()
stopped = False
timer = None
edits = 0
saves = 0


def tick():
    global timer, edits, saves
    with lock:
        if edits:
            saves += 1
            edits = 0
        if not stopped:
            timer = threading.Timer(0.02, tick)
            timer.start()


tick()
for _ in range(3):
    with lock:
        edits += 1
    time.sleep(0.01)
with lock:
    stopped = True
    timer.cancel()
