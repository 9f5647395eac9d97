import threading


class Flight:
    def __init__(self, seats):
        self.seats = seats
        self.booked = []
        self.waiting = []
        self.lock = threading.Lock()

    def is_full(self):
        with self.lock:
            return len(self.booked) >= self.seats

    def book(self, name):
        if self.is_full():
            with self.lock:
                self.waiting.append(name)
        else:
            with self.lock:
                self.booked.append(name)

    def cancel(self, name):
        with self.lock:
            self.booked.remove(name)
            if self.waiting:
                self.booked.append(self.waiting.pop(0))


f = Flight(1)
f.book("Zoe")
ts = [threading.Thread(target=f.book, args=("Ali",)),
      threading.Thread(target=f.cancel, args=("Zoe",))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(f.booked, f.waiting)
