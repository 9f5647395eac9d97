import threading


class Routes:
    def __init__(self):
        self.table = {}
        self.version = 0
        self.lock = threading.Lock()

    def add(self, name, target):
        table = dict(self.table)
        table[name] = target
        self.table = table
        with self.lock:
            self.version += 1

    def find(self, name):
        return self.table.get(name)


routes = Routes()


def register(names):
    for i, name in enumerate(names):
        routes.add(name, i)


threads = [threading.Thread(target=register, args=(n,)) for n in (['a', 'b'], ['c'], ['d'])]
for t in threads: t.start()
for t in threads: t.join()
print(len(routes.table), routes.version)
