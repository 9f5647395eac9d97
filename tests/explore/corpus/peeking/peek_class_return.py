import threading


class Seats:
    def __init__(self):
        self.free = ["a", "b", "c"]

    def take(self):
        seat = self.free[0]
        del self.free[0]
        return seat


seats = Seats()
taken = []


def work(i):
    taken.append((i, seats.take()))


ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(taken))
