import threading


class Flight:
    def __init__(self, price, seats):
        self.price, self.seats = price, seats


flights = [Flight(90, 1), Flight(120, 1)]
lock = threading.Lock()


def find():
    with lock:
        for f in sorted(flights, key=lambda f: f.price):
            if f.seats:
                return f
    return None


def book():
    f = find()
    if f is not None:
        with lock:
            f.seats -= 1


ts = [threading.Thread(target=book) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print([f.seats for f in flights])
