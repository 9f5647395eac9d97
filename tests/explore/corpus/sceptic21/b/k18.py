import threading


class Flight:
    def __init__(self, price, seats):
        self.price, self.seats = price, seats


flights = [Flight(90, 1), Flight(120, 1)]
lock = threading.Lock()
failed = []


def book(who):
    with lock:
        for f in sorted(flights, key=lambda f: f.price):
            if f.seats:
                f.seats -= 1
                return
    failed.append(who)


ts = [threading.Thread(target=book, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print([f.seats for f in flights], len(failed))
