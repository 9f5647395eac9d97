import threading
items = 0
lock = threading.Lock()
there = threading.Event()
def produce():
    global items
    for _ in range(2):
        with lock:
            items += 1
    there.set()
def consume():
    global items
    with lock:
        none = items == 0
    if none:
        there.wait()
    with lock:
        items -= 1
ts = [threading.Thread(target=f) for f in (produce, consume)]
for t in ts: t.start()
for t in ts: t.join()
print(items)
