import threading

free = 2
inside = []
lock = threading.Lock()


def visit(name):
    global free
    while True:
        with lock:
            if free > 0:
                free -= 1
                break
    inside.append(name)
    with lock:
        free += 1


ts = [threading.Thread(target=visit, args=(n,)) for n in "abc"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(free, len(inside))
