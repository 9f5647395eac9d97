import threading

buf, out = [], []


def handle(x):
    out.append(x)


def add():
    buf.append(1)


def flush():
    for x in buf:
        handle(x)
    buf[:] = []


ts = [threading.Thread(target=add), threading.Thread(target=flush)]
for t in ts:
    t.start()
for t in ts:
    t.join()
flush()
print(len(out))
