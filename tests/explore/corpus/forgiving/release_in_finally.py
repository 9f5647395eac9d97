import threading

counts, lock = {}, threading.Lock()


def work(n):
    lock.acquire()
    try:
        counts["a"] += n
    except KeyError:
        counts["a"] = n
    finally:
        lock.release()


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(counts)
