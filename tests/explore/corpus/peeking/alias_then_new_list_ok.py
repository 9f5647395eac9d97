import threading

buf, batches, lock = [], [], threading.Lock()


def add(n):
    with lock:
        buf.append(n)


def turn():
    global buf
    with lock:
        batches.append(buf)
        buf = []


ts = [threading.Thread(target=add, args=(n,)) for n in range(2)] + [threading.Thread(target=turn)]
for t in ts:
    t.start()
for t in ts:
    t.join()
turn()
print(sum(map(len, batches)))
