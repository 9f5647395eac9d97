import threading


class Flight:
    def __init__(self, seats):
        self.seats = seats
        self.booked = []
        self.waiting = []
        self.lock = threading.Lock()

    def book(self, name):
        with self.lock:
            if len(self.booked) < self.seats:
                self.booked.append(name)
            else:
                self.waiting.append(name)

    def cancel(self, name):
        with self.lock:
            if name in self.booked:
                self.booked.remove(name)
                if self.waiting:
                    self.booked.append(self.waiting.pop(0))
            elif name in self.waiting:
                self.waiting.remove(name)


f = Flight(1)
f.book("Zoe")
ts = [threading.Thread(target=f.book, args=("Ali",)),
      threading.Thread(target=f.cancel, args=("Zoe",))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(f.booked, f.waiting)
