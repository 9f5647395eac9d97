import threading
N = 3
count = 0
lock = threading.Lock()
gate = threading.Event()
def worker(i):
    global count
    with lock:
        count += 1
        last = count == N
    if last:
        gate.set()
    else:
        gate.wait()
    with lock:
        count -= 1
ts = [threading.Thread(target=worker, args=(i,)) for i in range(N)]
for t in ts: t.start()
for t in ts: t.join()
print(count)
