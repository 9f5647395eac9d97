import threading
counts, lock = {}, threading.Lock()


def work(n):
    with lock:
        try:
            counts["a"] += n
        except KeyError:
            counts["a"] = n


ts = [threading.Thread(target=work, args=a) for a in ((1,), (2,))]
for t in ts: t.start()
for t in ts: t.join()
print(counts["a"])
