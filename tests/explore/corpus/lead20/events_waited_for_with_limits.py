import threading
total = 0
lock = threading.Lock()
done = [threading.Event() for _ in range(2)]
def add(e):
    global total
    for _ in range(5):
        with lock:
            total += 1
    e.set()
ts = [threading.Thread(target=add, args=(e,)) for e in done]
for t in ts: t.start()
for e in done: e.wait(10)
print("total", total)
