import threading

lock = threading.Lock()
started = threading.Event()
ready = False
hits = 7


def first():
    global ready, hits
    hits = 0
    ready = True
    started.set()
    count()


def count():
    global ready, hits
    started.wait()
    if not ready:
        ready = True
    with lock:
        hits += 1


threads = [threading.Thread(target=target) for target in (count, first, count)]
for one in threads:
    one.start()
for one in threads:
    one.join()
print(hits)
