import threading

slots = [None, None]
lock = threading.Lock()


def work(me):
    with lock:
        for i in range(2):
            if slots[i] is None:
                break
    with lock:
        slots[i] = me


ts = [threading.Thread(target=work, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(slots)
