import threading

buf, out, lock = [], [], threading.Lock()


def add():
    with lock:
        buf.append(1)


def flush():
    global buf
    with lock:
        mine = buf
        buf = []
    for x in mine:
        out.append(x)
    mine.clear()


ts = [threading.Thread(target=add), threading.Thread(target=flush)]
for t in ts:
    t.start()
for t in ts:
    t.join()
flush()
print(len(out))
