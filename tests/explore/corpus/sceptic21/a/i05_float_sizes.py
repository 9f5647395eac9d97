import threading

BUDGET = 1.0
used = 0.0
lock = threading.Lock()
done = []


def spend(x):
    global used
    with lock:
        used += x
        over = used > BUDGET
    if over:
        with lock:
            used -= x
        return
    done.append(x)
    with lock:
        used -= x


ts = [threading.Thread(target=spend, args=(x,)) for x in (0.1, 0.7, 0.3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(abs(used) < 0.001)
