import threading

total = 10
lock = threading.Lock()


def work(n):
    global total
    with lock:
        values = [total]
        values.append(n)
        total = sum(values)


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
assert total == 13
