import threading
buf, out = [], []
def add():
    buf.append(1)
def flush():
    out.append(len(buf))
    buf.clear()
ts = [threading.Thread(target=add), threading.Thread(target=flush)]
for t in ts: t.start()
for t in ts: t.join()
flush()
print(len(out))
