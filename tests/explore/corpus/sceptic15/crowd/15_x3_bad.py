import threading


class Restaurant:
    def __init__(self, tables):
        self.tables = tables
        self.seated = 0
        self.total = 0
        self.last = None
        self.full = False
        self.cond = threading.Condition()

    def sit(self, guest):
        with self.cond:
            if self.seated == self.tables:
                self.cond.wait()
            self.seated += 1
            self.total += 1
            self.last = guest
            self.full = self.seated == self.tables

    def go(self, guest):
        with self.cond:
            self.seated -= 1
            self.full = False
            self.last = None
            self.cond.notify()


place = Restaurant(1)


def guest(name):
    place.sit(name)
    place.go(name)


ts = [threading.Thread(target=guest, args=(n,)) for n in "abc"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("served", place.total)
