import threading

lock = threading.Lock()


class Row:
    value = 1
    version = 0


def commit(new, seen):
    with lock:
        if Row.version == seen:
            Row.value = new
            Row.version += 1
            return True
        return False


def add(n):
    while True:
        with lock:
            old = Row.value
        with lock:
            seen = Row.version
        if commit(old + n, seen):
            break


ts = [threading.Thread(target=add, args=(3,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(Row.value)
