import threading
import time

stop = threading.Event()
lock = threading.Lock()
edits = 0
saves = 0


def saver():
    global edits, saves
    while not stop.wait(0.02):
        with lock:
            if edits:
                saves += 1
                edits = 0


t = threading.Thread(target=saver)
t.start()
for _ in range(3):
    with lock:
        edits += 1
    time.sleep(0.01)
stop.set()
t.join()
