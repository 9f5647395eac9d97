import threading

free = {1, 2, 3}
lock = threading.Lock()


def use():
    with lock:
        n = min(free)
        free.remove(n)
    with lock:
        free.add(n)


ts = [threading.Thread(target=use) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
assert free == {1, 2, 3}
