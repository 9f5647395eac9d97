import threading


class Row:
    def __init__(self):
        self.value = 1
        self.version = 0
        self.lock = threading.Lock()


row = Row()


def add(n):
    with row.lock:
        old = row.value
    with row.lock:
        seen = row.version
    with row.lock:
        if row.version == seen:
            row.value = old + n
            row.version += 1
        else:
            print("conflict")


ts = [threading.Thread(target=add, args=(3,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(row.value, row.version)
