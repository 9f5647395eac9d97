import threading
lock = threading.Lock()
inside = 0
turned = []
def visit(n):
    global inside
    with lock:
        inside += 1
        now = inside
    if now > 1:
        turned.append(n)
    with lock:
        inside -= 1
ts = [threading.Thread(target=visit, args=(n,)) for n in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(inside)
