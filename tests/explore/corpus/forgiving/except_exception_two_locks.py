import threading

counts, lock = {}, threading.Lock()


def work(n):
    try:
        with lock:
            counts["a"] += n
    except Exception:
        with lock:
            counts["a"] = n


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(counts)
