import threading

class Room:
    guest = None


flights = [Room(), Room()]
lock = threading.Lock()


def work(me):
    with lock:
        free = [r for r in flights if r.guest is None]
    room = free[0]
    with lock:
        room.guest = me


ts = [threading.Thread(target=work, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print([r.guest for r in flights])
