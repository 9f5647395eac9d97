import threading
import time

hits = 0


def worker():
    global hits
    while True:
        hits += 1
        time.sleep(0.1)


for i in range(3):
    t = threading.Thread(target=worker)
    t.daemon = True
    t.start()
try:
    while True:
        time.sleep(1)
        print("hits", hits)
except KeyboardInterrupt:
    pass
