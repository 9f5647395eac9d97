import threading


class Table:
    def __init__(self, size):
        self.size = size
        self.guests = 0
        self.name = None


tables = [Table(4), Table(4)]
lock = threading.Lock()


def seat(name, n):
    for table in tables:
        with lock:
            fits = table.guests + n <= table.size
        if fits:
            with lock:
                table.guests += n
            return


ts = [threading.Thread(target=seat, args=x) for x in (("Li", 3), ("Wu", 2))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print([t.guests for t in tables])
