import threading

buf, out = [], []


def add():
    buf.append("a")


def flush():
    out.append("".join(buf))
    buf.clear()


ts = [threading.Thread(target=add), threading.Thread(target=flush)]
for t in ts:
    t.start()
for t in ts:
    t.join()
flush()
print(len(out))
