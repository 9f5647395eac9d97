import threading


class Table:
    guest = None


tables = [Table(), Table()]


def seat(me):
    table = sorted((t for t in tables if not t.guest), key=id)[0]
    table.guest = me


ts = [threading.Thread(target=seat, args=(x,)) for x in ("Li", "Wu")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print([t.guest for t in tables])
