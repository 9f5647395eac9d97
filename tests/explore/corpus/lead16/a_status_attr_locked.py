import threading

seats = {"A1": None}
lock = threading.Lock()


class Booking:
    def __init__(self, who):
        self.who = who
        self.status = "new"

    def check(self):
        self.status = "free" if seats["A1"] is None else "taken"

    def confirm(self):
        if self.status == "free":
            seats["A1"] = self.who


def book(who):
    b = Booking(who)
    with lock:
        b.check()
        b.confirm()


ts = [threading.Thread(target=book, args=(w,)) for w in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(seats["A1"] in ("ann", "bob"))
