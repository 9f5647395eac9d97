import threading

BUDGET = 1.0
used = 0.0
lock = threading.Lock()


def spend(x):
    global used
    with lock:
        used += x
        over = used - BUDGET
    if over > 0:
        with lock:
            used -= over


ts = [threading.Thread(target=spend, args=(x,)) for x in (0.7, 0.5, 0.4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
