import threading


class Table:
    def __init__(self, size):
        self.size = size
        self.guests = 0
        self.name = None


tables = [Table(4), Table(4)]
lock = threading.Lock()


def seat(name, n):
    with lock:
        fitting = [t for t in tables if t.size - t.guests >= n]
    table = fitting[0]
    with lock:
        table.guests += n
        table.name = name


ts = [threading.Thread(target=seat, args=x) for x in (("Li", 3), ("Wu", 2))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print([t.guests for t in tables])
