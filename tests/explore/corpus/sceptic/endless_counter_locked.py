import threading
import time

hits = 0
lock = threading.Lock()


def worker():
    global hits
    while True:
        with lock:
            hits += 1
        time.sleep(0.1)


for i in range(3):
    t = threading.Thread(target=worker)
    t.daemon = True
    t.start()
try:
    while True:
        time.sleep(1)
        with lock:
            print("hits", hits)
except KeyboardInterrupt:
    pass
