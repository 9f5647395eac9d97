import threading


class Versioned:
    def __init__(self):
        self.value = 0
        self.version = 0


v = Versioned()


def add_one():
    while True:
        seen_version, seen_value = v.version, v.value
        new = seen_value + 1
        if v.version == seen_version:
            v.value = new
            v.version = seen_version + 1
            break


def worker():
    add_one()
    add_one()


ts = [threading.Thread(target=worker) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(v.value)
