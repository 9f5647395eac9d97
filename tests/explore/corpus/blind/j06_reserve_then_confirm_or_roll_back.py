import threading


class PaymentFailed(Exception):
    pass


class Wallet:
    def __init__(self, balance):
        self.balance = balance
        self.reserved = 0
        self.lock = threading.Lock()

    def reserve(self, amount):
        with self.lock:
            if self.balance - self.reserved < amount:
                return None
            self.reserved += amount
        return Reservation(self, amount)


class Reservation:
    def __init__(self, wallet, amount):
        self.wallet, self.amount, self.state = wallet, amount, 'open'

    def commit(self):
        with self.wallet.lock:
            self.wallet.reserved -= self.amount
            self.wallet.balance -= self.amount
            self.state = 'paid'

    def cancel(self):
        with self.wallet.lock:
            self.wallet.reserved -= self.amount
            self.state = 'cancelled'


def pay(item):
    if item == 'broken':
        raise PaymentFailed(item)


class Buyer(threading.Thread):
    def __init__(self, wallet, wishes):
        super().__init__()
        self.wallet, self.wishes, self.bought = wallet, wishes, []

    def run(self):
        for item, price in self.wishes:
            reservation = self.wallet.reserve(price)
            if reservation is None:
                print('not enough for', item)
                continue
            try:
                pay(item)
            except PaymentFailed:
                reservation.cancel()
            else:
                reservation.commit()
                self.bought.append((item, price))


family = Wallet(100)
buyers = [Buyer(family, [('shoes', 60), ('broken', 30)]), Buyer(family, [('coat', 70), ('tea', 5)]),
          Buyer(family, [('broken', 90)])]
for b in buyers: b.start()
for b in buyers: b.join()
spent = sum(price for b in buyers for _, price in b.bought)
assert family.balance == 100 - spent and family.reserved == 0 and family.balance >= 0
print('ok')
