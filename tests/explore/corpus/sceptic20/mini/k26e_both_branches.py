import threading
lock = threading.Lock()
inside = 0
def visit():
    global inside
    with lock:
        inside += 1
        too_many = inside > 2
    if too_many:
        with lock:
            inside -= 1
        return
    with lock:
        inside -= 1
ts = [threading.Thread(target=visit) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(inside)
