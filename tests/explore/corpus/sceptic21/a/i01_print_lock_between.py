import threading

LIMIT = 1
used = 0
lock = threading.Lock()
print_lock = threading.Lock()


def visit(n):
    global used
    with lock:
        used += 1
        with print_lock:
            print("in")
        over = used > LIMIT
    if over:
        with lock:
            used -= 1
        return
    with lock:
        used -= 1


ts = [threading.Thread(target=visit, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(used)
