import threading
lock = threading.Lock()
inside = peak = 0
turned = []
def visit(n):
    global inside, peak
    with lock:
        inside += 1
        now = inside
    if now > 2:
        with lock:
            inside -= 1
        turned.append(n)
        return
    with lock:
        peak = max(peak, now)
    with lock:
        inside -= 1
ts = [threading.Thread(target=visit, args=(n,)) for n in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(inside, peak <= 2)
