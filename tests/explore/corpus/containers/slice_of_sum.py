import threading
tot = [0]
def add(k):
    tot[:] = [sum(tot) + k]
ts = [threading.Thread(target=add, args=(k,)) for k in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
