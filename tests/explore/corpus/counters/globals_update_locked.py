import threading

n = 0
lock = threading.Lock()


def add():
    with lock:
        globals().update(n=n + 1)


ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
