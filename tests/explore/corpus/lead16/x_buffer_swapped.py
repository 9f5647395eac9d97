import threading

buffer, lock, handled = [], threading.Lock(), []


def put(n):
    global buffer
    with lock:
        buffer.append(n)


def flush():
    global buffer
    with lock:
        mine = buffer
        buffer = []
    if mine:
        handled.extend(mine)


def work(n):
    put(n)
    put(n + 1)
    flush()


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
flush()
print(len(handled))
