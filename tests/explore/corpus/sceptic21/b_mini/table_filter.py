import threading


class Table:
    guest = None


tables = [Table(), Table()]
lock = threading.Lock()


def seat(me):
    table = next(filter(lambda t: t.guest is None, tables))
    table.guest = me


ts = [threading.Thread(target=seat, args=(x,)) for x in ("Li", "Wu")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print([t.guest for t in tables])
