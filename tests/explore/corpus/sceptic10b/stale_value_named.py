import threading

stock = 0
lock = threading.Lock()
notes = []


def receive(boxes):
    global stock
    with lock:
        before = stock
    size = "small" if before < 10 else "big"
    notes.append(size)
    with lock:
        stock += boxes


ts = [threading.Thread(target=receive, args=(n,)) for n in (2, 3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("stock", stock)
