import threading
n = {1: 0}
def inc(k):
    n[k] += 1
ts = [threading.Thread(target=inc, args=(k,)) for k in (1, True)]
for t in ts: t.start()
for t in ts: t.join()
