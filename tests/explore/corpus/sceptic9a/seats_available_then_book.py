import threading


class Theatre:
    def __init__(self, rows):
        self.seats = {r: None for r in rows}
        self.lock = threading.Lock()

    def is_free(self, seat):
        with self.lock:
            return self.seats[seat] is None

    def book(self, seat, who):
        with self.lock:
            self.seats[seat] = who


tickets = []


def customer(theatre, who, wanted):
    for seat in wanted:
        if theatre.is_free(seat):
            theatre.book(seat, who)
            tickets.append((who, seat))
            return
    print(who, "found nothing")


theatre = Theatre(["A1", "A2"])
a = threading.Thread(target=customer, args=(theatre, "Anna", ["A1", "A2"]))
b = threading.Thread(target=customer, args=(theatre, "Boris", ["A1", "A2"]))
a.start(); b.start()
a.join(); b.join()
sold = [s for _, s in tickets]
assert len(sold) == len(set(sold)), "a seat was sold twice"
print("tickets:", len(tickets))
