import threading

buf = []
out = []


def write():
    buf.append("x")


def flush():
    out.append("".join(buf))
    buf.clear()


ts = [threading.Thread(target=f, args=a) for f, a in ((write, ()), (flush, ()))]
for t in ts:
    t.start()
for t in ts:
    t.join()
flush()
print(len("".join(out)))
