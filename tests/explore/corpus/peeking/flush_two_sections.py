import threading

buf, out, lock = [], [], threading.Lock()


def add():
    with lock:
        buf.append(1)


def flush():
    with lock:
        out.extend(buf)
    with lock:
        del buf[:]


ts = [threading.Thread(target=add), threading.Thread(target=flush)]
for t in ts:
    t.start()
for t in ts:
    t.join()
flush()
print(len(out))
