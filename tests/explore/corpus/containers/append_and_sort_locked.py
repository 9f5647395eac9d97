import threading
xs = []
lock = threading.Lock()
def work(k):
    with lock:
        xs.append(k)
        xs.sort()
ts = [threading.Thread(target=work, args=(k,)) for k in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(len(xs))
