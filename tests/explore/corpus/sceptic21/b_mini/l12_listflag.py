import threading

bitmap = [0, 0]
owner = {}
lock = threading.Lock()


def work(me):
    with lock:
        i = bitmap.index(0)
    with lock:
        bitmap[i] = 1
        owner[i] = me


ts = [threading.Thread(target=work, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(owner)
