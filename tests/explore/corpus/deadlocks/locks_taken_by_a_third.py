import threading

a, b, c = threading.Lock(), threading.Lock(), threading.RLock()


def inner(lock):
    lock.acquire()
    lock.release()


def outer(first, second):
    first.acquire()
    try:
        inner(second)
    finally:
        first.release()


ts = [threading.Thread(target=outer, args=pair) for pair in ((a, b), (b, c), (c, a))]
for t in ts:
    t.start()
for t in ts:
    t.join()
