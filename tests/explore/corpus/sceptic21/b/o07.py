import threading


class Table:
    def __init__(self, size):
        self.size = size
        self.guests = 0
        self.name = None


tables = [Table(4), Table(4)]
lock = threading.Lock()


def seat(name, n):
    table = list(filter(lambda t: t.guests == 0, tables))[0]
    table.guests = n
    table.name = name


ts = [threading.Thread(target=seat, args=x) for x in (("Li", 3), ("Wu", 2))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print([t.guests for t in tables])
