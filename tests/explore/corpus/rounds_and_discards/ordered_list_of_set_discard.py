import threading
import time

dirty = {1, 2}
stored = []
lock = threading.Lock()


def mark(page):
    with lock:
        dirty.add(page)


def flush():
    with lock:
        pages = list(dirty)
    for page in pages:
        time.sleep(0.001)
        stored.append(page)
        with lock:
            dirty.discard(page)


ts = [threading.Thread(target=flush), threading.Thread(target=mark, args=(5,)), threading.Thread(target=mark, args=(6,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
flush()
