import threading


class Restaurant:
    def __init__(self, tables):
        self.tables = tables
        self.seated = 0
        self.total = 0
        self.last = None
        self.cond = threading.Condition()

    def sit(self, guest):
        with self.cond:
            while self.seated == self.tables:
                self.cond.wait()
            self.seated += 1
            self.total += 1
            self.last = guest

    def go(self, guest):
        with self.cond:
            self.seated -= 1
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
