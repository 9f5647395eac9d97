import threading

table, lock = {}, threading.Lock()


def put(key, value):
    with lock:
        table[key] = value


def first():
    try:
        table["a"]
    except KeyError:
        put("a", 0)


def work(n):
    put("a", 9)


first()


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(table)
