import threading


class Registry:
    def __init__(self):
        self.count = 0
        self.rows = []
        self.lock = threading.Lock()

    def new_id(self):
        with self.lock:
            return self.count + 1

    def save(self, row):
        with self.lock:
            self.rows.append(row)
            self.count += 1


reg = Registry()


def add(name):
    row = {"id": reg.new_id(), "name": name}
    reg.save(row)


ts = [threading.Thread(target=add, args=(x,)) for x in "ab"]
for t in ts: t.start()
for t in ts: t.join()
print(len({r["id"] for r in reg.rows}))
