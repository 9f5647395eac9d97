import threading


class Table:
    def __init__(self):
        self.guest = None


tables = [Table(), Table()]
lock = threading.Lock()
room = threading.Semaphore(2)


def free_table():
    for table in tables:
        if table.guest is None:
            return table


def sit(name):
    with room:
        with lock:
            table = free_table()
            table.guest = name
        # eats
        with lock:
            table.guest = None


ts = [threading.Thread(target=sit, args=(n,)) for n in ("Kim", "Lee", "Max")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print([table.guest for table in tables])
