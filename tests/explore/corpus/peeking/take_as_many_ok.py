import threading

buf, out = [0, 0], []


def add():
    buf.append(1)


def flush():
    n = len(buf)
    for _ in range(n):
        out.append(buf.pop(0))


ts = [threading.Thread(target=add), threading.Thread(target=flush)]
for t in ts:
    t.start()
for t in ts:
    t.join()
flush()
print(len(out))
