import threading

table, lock = {}, threading.Lock()


def work(n):
    global table
    try:
        table[n]
    except KeyError:
        with lock:
            table = {**table, n: n}


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(table.items()))
