import threading


class Tickets:
    def __init__(self, last):
        self.n = 0
        self.last = last

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == self.last:
            raise StopIteration
        self.n += 1
        return self.n


tickets = Tickets(4)
taken = []


def customer():
    for n in tickets:
        taken.append(n)


ts = [threading.Thread(target=customer) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(taken))
