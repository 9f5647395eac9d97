import threading
import time

lock = threading.Lock()
stopped = False
timer = None


def tick():
    global timer
    with lock:
        if not stopped:
            timer = threading.Timer(0.02, tick)
            timer.daemon = True
            timer.start()


tick()
time.sleep(0.05)
with lock:
    stopped = True
    timer.cancel()
