import threading
import time

dirty = {1, 2}
text = {1: "a", 2: "b"}
stored = {}
lock = threading.Lock()


def change(page, new):
    with lock:
        text[page] = new
        dirty.add(page)


def flush():
    with lock:
        pages = {page: text[page] for page in dirty}
    for page in pages:
        time.sleep(0.001)
        stored[page] = pages[page]
        with lock:
            dirty.discard(page)


ts = [threading.Thread(target=flush), threading.Thread(target=change, args=(2, "c"))]
for t in ts:
    t.start()
for t in ts:
    t.join()
flush()
print(stored)
