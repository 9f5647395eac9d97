import threading
best = 0
def offer(n):
    global best
    if n > best:
        best = n
ts = [threading.Thread(target=offer, args=(9,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(best)
