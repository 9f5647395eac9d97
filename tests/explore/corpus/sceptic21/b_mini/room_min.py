import threading

rooms = {1: None, 2: None}
lock = threading.Lock()


def work(me):
    with lock:
        n = min(k for k in rooms if rooms[k] is None)
    with lock:
        rooms[n] = me


ts = [threading.Thread(target=work, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(rooms)
