import threading

counts = {"a": 0}
lock = threading.Lock()


def work(n):
    for key in "ab":
        with lock:
            try:
                counts[key] += n
            except KeyError:
                pass


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(counts)
