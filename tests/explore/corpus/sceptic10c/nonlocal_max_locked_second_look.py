import threading


def maximum(parts):
    best, lock = 0, threading.Lock()

    def scan(part):
        nonlocal best
        for x in part:
            if x > best:
                with lock:
                    if x > best:
                        best = x

    ts = [threading.Thread(target=scan, args=(p,)) for p in parts]
    for t in ts: t.start()
    for t in ts: t.join()
    return best


print(maximum([[3, 9], [7, 2]]))
