import threading


class Theatre:
    def __init__(self, rows, cols):
        self.seats = [["."] * cols for _ in range(rows)]
        self.lock = threading.RLock()
        self.tickets = []

    def find(self):
        with self.lock:
            for r, row in enumerate(self.seats):
                for c, mark in enumerate(row):
                    if mark == ".":
                        return r, c
        return None

    def book(self, name):
        with self.lock:
            spot = self.find()
            if spot is None:
                return
            r, c = spot
            self.seats[r][c] = name[0]
            self.tickets.append((name, spot))


th = Theatre(1, 3)
ts = [threading.Thread(target=th.book, args=(n,)) for n in ("Ann", "Bob", "Cid", "Dan")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(th.tickets), th.find())
