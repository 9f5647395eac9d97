import threading


class Train:
    def __init__(self, seats):
        self.seats = seats
        self.held = 0
        self.sold = 0
        self.lock = threading.Lock()

    def hold(self, n):
        with self.lock:
            if self.held + self.sold + n > self.seats:
                return False
            self.held += n
            return True

    def buy(self, n):
        with self.lock:
            self.held -= n
            self.sold += n

    def let_go(self, n):
        with self.lock:
            self.held -= n


train = Train(5)


def customer(n, has_money):
    if not train.hold(n):
        return
    if has_money:
        train.buy(n)
    else:
        train.let_go(n)


threads = [threading.Thread(target=customer, args=a) for a in ((2, True), (3, True), (4, False))]
for t in threads: t.start()
for t in threads: t.join()
assert train.held == 0 and train.sold <= train.seats
print('ok')
