import threading

pending = []
lock = threading.Lock()
done = []
stop = threading.Event()


def producer(base):
    for i in range(3):
        with lock:
            pending.append(base + i)


def consumer():
    global pending
    while True:
        last = stop.is_set()
        with lock:
            work, pending = pending, []
        done.extend(work)
        if last:
            return
        stop.wait(0.01)


c = threading.Thread(target=consumer)
ps = [threading.Thread(target=producer, args=(b,)) for b in (0, 10)]
c.start()
for p in ps:
    p.start()
for p in ps:
    p.join()
stop.set()
c.join()
print(sorted(done))
