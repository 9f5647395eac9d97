import threading

n = 0
lock = threading.Lock()


def work():
    global n
    for _ in range(10):
        if not lock.acquire(timeout=5):
            raise RuntimeError("no lock")
        try:
            n += 1
        finally:
            lock.release()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
