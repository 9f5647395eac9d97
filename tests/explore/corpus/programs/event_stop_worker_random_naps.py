import random
import threading
import time

random.seed(1)
stop = threading.Event()
lock = threading.Lock()
made = 0


def worker():
    global made
    while not stop.is_set():
        with lock:
            made += 1
        time.sleep(random.uniform(0.1, 0.3))


ts = [threading.Thread(target=worker) for _ in range(2)]
for t in ts: t.start()
time.sleep(1)
stop.set()
for t in ts: t.join()
with lock:
    print(made > 0)
