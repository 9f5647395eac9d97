import threading

cache, pending, lock, log = {}, {}, threading.Lock(), []


def fetch(key):
    try:
        return cache[key]
    except KeyError:
        with lock:
            try:
                ready = pending[key]
                mine = False
            except KeyError:
                ready = pending[key] = threading.Event()
                mine = True
        if mine:
            log.append(key)
            cache[key] = [key]
            ready.set()
        else:
            ready.wait()
        return cache[key]


def work(n):
    fetch("a").append(n)


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(log, len(cache["a"]))
