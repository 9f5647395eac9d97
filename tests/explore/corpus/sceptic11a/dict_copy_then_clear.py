import threading
buf, out = {}, []
def add():
    buf["a"] = 1
def flush():
    rest = dict(buf)
    buf.clear()
    out.extend(rest)
ts = [threading.Thread(target=add), threading.Thread(target=flush)]
for t in ts: t.start()
for t in ts: t.join()
flush()
print(len(out))
