import threading


class Table:
    def __init__(self):
        self.guest = None


tables = [Table(), Table()]


def sit(name):
    for table in tables:
        if table.guest is None:
            break
    table.guest = name


ts = [threading.Thread(target=sit, args=(n,)) for n in ("Kim", "Lee")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(table.guest or "" for table in tables))
