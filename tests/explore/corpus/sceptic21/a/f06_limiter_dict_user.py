import threading

active = {"ann": 0, "bob": 0}
lock = threading.Lock()


def call(user):
    with lock:
        active[user] += 1
        over = active[user] > 1
    if over:
        with lock:
            active[user] -= 1
        return
    with lock:
        active[user] -= 1


ts = [threading.Thread(target=call, args=(u,)) for u in ("ann", "ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(active)
