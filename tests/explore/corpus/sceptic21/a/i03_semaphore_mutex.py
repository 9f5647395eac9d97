import threading

LIMIT = 1
used = 0
mutex = threading.Semaphore(1)


def visit():
    global used
    with mutex:
        used += 1
        over = used > LIMIT
    if over:
        with mutex:
            used -= 1
        return
    with mutex:
        used -= 1


ts = [threading.Thread(target=visit) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(used)
