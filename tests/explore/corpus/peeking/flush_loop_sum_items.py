import threading

buf, out = {}, []


def add():
    buf["a"] = 1


def flush():
    for key, n in list(buf.items()):
        out.append((key, n))
    buf.clear()


ts = [threading.Thread(target=add), threading.Thread(target=flush)]
for t in ts:
    t.start()
for t in ts:
    t.join()
flush()
print(len(out))
