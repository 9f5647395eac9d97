import threading


class Cinema:
    def __init__(self, seats):
        self.seats = {n: None for n in seats}
        self.lock = threading.Lock()
        self.messages = []

    def free_seats(self):
        with self.lock:
            return [n for n, owner in self.seats.items() if owner is None]

    def book(self, seat, owner):
        with self.lock:
            self.seats[seat] = owner
            self.messages.append(f'{owner} has {seat}')

    def owner(self, seat):
        with self.lock:
            return self.seats[seat]


class Visitor(threading.Thread):
    def __init__(self, cinema, name):
        super().__init__(name=name)
        self.cinema = cinema
        self.ticket = None

    def run(self):
        free = self.cinema.free_seats()
        if not free:
            return
        seat = free[0]
        self.cinema.book(seat, self.name)
        self.ticket = seat


cinema = Cinema(['A1', 'A2', 'A3'])
visitors = [Visitor(cinema, n) for n in ('ann', 'bob', 'cid', 'dan')]
for v in visitors:
    v.start()
for v in visitors:
    v.join()
for m in cinema.messages:
    print(m)
