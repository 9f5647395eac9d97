import threading

seats = {"A1": None}
lock = threading.Lock()


class Booking:
    def __init__(self, who):
        self.who = who
        self.status = "new"

    def check(self):
        with lock:
            self.status = "free" if seats["A1"] is None else "taken"

    def confirm(self):
        if self.status == "free":
            with lock:
                seats["A1"] = self.who


def book(who):
    b = Booking(who)
    b.check()
    b.confirm()


ts = [threading.Thread(target=book, args=(w,)) for w in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(seats)
