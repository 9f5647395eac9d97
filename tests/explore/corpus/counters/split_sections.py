import threading

stock = 0
lock = threading.Lock()


def deliver(n):
    global stock
    for _ in range(n):
        with lock:
            current = stock
        current = current + 1
        with lock:
            stock = current


ts = [threading.Thread(target=deliver, args=(25,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("stock", stock)
