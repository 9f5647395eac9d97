import threading


class Library:
    def __init__(self, copies):
        self.shelf = list(copies)
        self.lent = {}
        self.lock = threading.Lock()

    def can_lend(self):
        with self.lock:
            return len(self.shelf) > 1

    def lend(self, reader):
        with self.lock:
            copy = self.shelf.pop()
            self.lent[reader] = copy
            return copy


lib = Library(['copy1', 'copy2'])


def reader(name):
    if lib.can_lend():
        lib.lend(name)


readers = [threading.Thread(target=reader, args=(n,)) for n in ('Mia', 'Noah')]
for r in readers: r.start()
for r in readers: r.join()
print('reading copy there:', len(lib.shelf) == 1)
