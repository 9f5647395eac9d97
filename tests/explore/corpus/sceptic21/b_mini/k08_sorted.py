import threading

slots = [0, 0, 0]
lock = threading.Lock()


def work(me):
    with lock:
        i = slots[:].index(0)
    with lock:
        slots[i] = me


ts = [threading.Thread(target=work, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(slots)
