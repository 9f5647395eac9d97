import threading


class Table:
    guest = None


tables = [Table(), Table()]
lock = threading.Lock()


def seat(me):
    [t for t in tables if t.guest is None][0].guest = me


ts = [threading.Thread(target=seat, args=(x,)) for x in ("Li", "Wu")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print([t.guest for t in tables])
