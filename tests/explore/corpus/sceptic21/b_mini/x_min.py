import threading


class Table:
    guest = None


tables = [Table(), Table()]


def seat(me):
    table = min((t for t in tables if t.guest is None), key=id)
    table.guest = me


ts = [threading.Thread(target=seat, args=(x,)) for x in ("Li", "Wu")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print([t.guest for t in tables])
