import threading


class Cinema:
    def __init__(self):
        self.free = []
        self.cond = threading.Condition()

    def wait_until_free(self):
        with self.cond:
            while len(self.free) == 0:
                self.cond.wait()

    def book(self, name):
        self.wait_until_free()
        with self.cond:
            seat = self.free.pop(0)
        print(name, "got a seat")
        return seat

    def cancel(self, seat):
        with self.cond:
            self.free.append(seat)
            self.cond.notify_all()


cinema = Cinema()
guests = [threading.Thread(target=cinema.book, args=(n,)) for n in ("Tim", "Tom")]
for g in guests: g.start()
cancels = [threading.Thread(target=cinema.cancel, args=(s,)) for s in (7, 8)]
for c in cancels: c.start()
for t in guests + cancels: t.join()
