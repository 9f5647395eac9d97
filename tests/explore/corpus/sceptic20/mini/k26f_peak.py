import threading
lock = threading.Lock()
inside = peak = 0
def visit():
    global inside, peak
    with lock:
        inside += 1
        now = inside
    with lock:
        peak = max(peak, now)
    with lock:
        inside -= 1
ts = [threading.Thread(target=visit) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(inside)
