import threading


class Ticket:
    LIMIT = 1
    sold = 0
    lock = threading.Lock()

    def __init__(self, owner):
        self.owner = owner
        with Ticket.lock:
            Ticket.sold += 1
            self.number = Ticket.sold


tickets = []


def buy(name):
    if Ticket.sold < Ticket.LIMIT:
        tickets.append(Ticket(name))


ts = [threading.Thread(target=buy, args=(n,)) for n in ('Ann', 'Bob')]
for t in ts: t.start()
for t in ts: t.join()
print('not oversold:', Ticket.sold <= Ticket.LIMIT)
