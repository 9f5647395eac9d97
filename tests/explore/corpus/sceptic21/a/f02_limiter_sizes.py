import threading

BUDGET = 10
used = 0
lock = threading.Lock()
done = []


def download(size):
    global used
    with lock:
        used += size
        fits = used <= BUDGET
    if not fits:
        with lock:
            used -= size
        return
    done.append(size)
    with lock:
        used -= size


ts = [threading.Thread(target=download, args=(s,)) for s in (4, 7, 5)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(used)
