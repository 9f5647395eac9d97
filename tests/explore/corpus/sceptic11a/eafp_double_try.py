import threading
cache, lock = {}, threading.Lock()


def work(n):
    try:
        box = cache["a"]
    except KeyError:
        with lock:
            try:
                box = cache["a"]
            except KeyError:
                box = cache["a"] = []
    box.append(n)


ts = [threading.Thread(target=work, args=a) for a in ((1,), (2,))]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(cache["a"]))
