import threading

class Library:
    def __init__(self, copies):
        self.lock = threading.Lock()
        self.copies = dict(copies)
        self.lent = {}
        self.refused = 0

    def borrow(self, reader, title):
        with self.lock:
            free = self.copies.get(title, 0)
            if free == 0:
                self.refused += 1
                return False
            self.copies[title] = free - 1
            self.lent.setdefault(reader, []).append(title)
            return True

    def give_back(self, reader, title):
        with self.lock:
            if title not in self.lent.get(reader, []):
                return False
            self.lent[reader].remove(title)
            self.copies[title] += 1
            return True

    def free(self):
        with self.lock:
            return sum(self.copies.values())

library = Library({"C": 1, "Python": 2})

def reader(name):
    took = library.borrow(name, "C")
    if took:
        library.give_back(name, "C")
    took = library.borrow(name, "Python")
    if not took:
        took = library.borrow(name, "C")
        if took:
            library.give_back(name, "C")
        return
    library.give_back(name, "Python")

ts = [threading.Thread(target=reader, args=(n,)) for n in ("a", "b", "c")]
for t in ts: t.start()
for t in ts: t.join()
assert library.free() == 3
print("ok")
