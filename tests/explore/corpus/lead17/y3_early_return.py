import threading
left = 1
lock = threading.Lock()
ts = []
def take():
    global left
    with lock:
        left -= 1
def order():
    with lock:
        sold_out = left == 0
    if sold_out:
        return
    t = threading.Thread(target=take)
    ts.append(t)
    t.start()
cs = [threading.Thread(target=order) for _ in range(2)]
for c in cs: c.start()
for c in cs: c.join()
for t in ts: t.join()
print(left)
