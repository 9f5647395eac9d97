import threading

class Room:
    guest = None


flights = [Room(), Room()]
lock = threading.Lock()


def work(me):
    with lock:
        for f in flights:
            if f.guest is None:
                break
        else:
            return
    with lock:
        f.guest = me


ts = [threading.Thread(target=work, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print([r.guest for r in flights])
