import threading

class Office:
    def __init__(self, tickets):
        self.tickets = tickets
        self.lock = threading.Lock()
        self.sales = {}

    def sell(self, counter, n):
        with self.lock:
            left = self.tickets - n
            if left < 0:
                return 0
            self.tickets = left
            self.sales[counter] = self.sales.get(counter, 0) + n
            return n

    def refund(self, counter, n):
        with self.lock:
            if self.sales.get(counter, 0) < n:
                return
            self.sales[counter] -= n
            self.tickets += n

office = Office(5)

def counter(name):
    mine = 0
    for n in (1, 2, 1):
        got = office.sell(name, n)
        if got:
            mine += got
    if mine > 2:
        office.refund(name, 1)

ts = [threading.Thread(target=counter, args=(n,)) for n in ("A", "B")]
for t in ts: t.start()
for t in ts: t.join()
assert office.tickets + sum(office.sales.values()) == 5
print("ok")
