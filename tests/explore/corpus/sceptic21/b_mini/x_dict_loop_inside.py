import threading


class Table:
    guest = None


tables = [{"guest": None}, {"guest": None}]


def seat(me):
    for t in tables:
        if t["guest"] is None:
            t["guest"] = me
            break


ts = [threading.Thread(target=seat, args=(x,)) for x in ("Li", "Wu")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print([t["guest"] for t in tables])
