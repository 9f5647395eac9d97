import threading

limit = None
lock = threading.Lock()
used = 0


def get_limit():
    global limit
    if limit is None:
        limit = 6 * 7
    return limit


def work():
    global used
    n = get_limit()
    with lock:
        used += n


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(used)
