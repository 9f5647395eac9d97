import threading

slots = [0, 0, 0]
locks = list(map(lambda _: threading.Lock(), slots))


def inc(i):
    locks[i].acquire()
    slots[i] += 1
    locks[i].release()


ts = list(map(lambda i: threading.Thread(target=inc, args=(i % 3,)), range(6)))
any(map(threading.Thread.start, ts))
any(map(threading.Thread.join, ts))
print(*slots)
