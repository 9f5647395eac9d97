import threading

value, is_open = 1, True
lock = threading.Lock()


def add(n):
    global value
    with lock:
        old = value
    with lock:
        if is_open:
            value = old + n


ts = [threading.Thread(target=add, args=(3,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(value)
