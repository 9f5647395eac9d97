import threading


class Theatre:
    def __init__(self, rows, cols):
        self.seats = [["."] * cols for _ in range(rows)]
        self.lock = threading.Lock()
        self.tickets = []

    def find(self):
        with self.lock:
            for r, row in enumerate(self.seats):
                for c, mark in enumerate(row):
                    if mark == ".":
                        return r, c
        return None

    def book(self, name):
        spot = self.find()
        if spot is None:
            return
        r, c = spot
        with self.lock:
            self.seats[r][c] = name[0]
            self.tickets.append((name, spot))


th = Theatre(2, 2)
ts = [threading.Thread(target=th.book, args=(n,)) for n in ("Ann", "Bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
for row in th.seats:
    print("".join(row).count("."))
