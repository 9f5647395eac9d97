import threading

table, lock = {}, threading.Lock()


def put(key, value):
    with lock:
        table[key] = value


def work(n):
    try:
        table["a"]
    except KeyError:
        if n > 5:
            put("a", 0)
    put("a", n)


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(table))
