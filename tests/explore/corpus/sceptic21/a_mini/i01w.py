import threading

LIMIT = 1
used = 0
lock = threading.Lock()
print_lock = threading.Lock()


def visit():
    global used
    with lock:
        used += 1
    with print_lock:
        print("in")
    with lock:
        over = used > LIMIT
    if over:
        with lock:
            used -= 2


ts = [threading.Thread(target=visit) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
