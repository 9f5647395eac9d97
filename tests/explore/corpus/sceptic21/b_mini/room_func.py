import threading

class Room:
    guest = None


flights = [Room(), Room()]


def first_free():
    with lock:
        return [r for r in flights if r.guest is None][0]
lock = threading.Lock()


def work(me):
    room = first_free()
    with lock:
        room.guest = me


ts = [threading.Thread(target=work, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print([r.guest for r in flights])
