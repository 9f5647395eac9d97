import threading
n, out = 0, []
def add():
    global n
    n += 1
def flush():
    global n
    out.append(n)
    n = 0
ts = [threading.Thread(target=add), threading.Thread(target=flush)]
for t in ts: t.start()
for t in ts: t.join()
flush()
print(len(out))
