import threading


class Till:
    def __init__(self):
        self.money = 0
        self.lock = threading.Lock()

    def pay_in(self, n):
        with self.lock:
            self.money += n

    def look(self):
        with self.lock:
            return self.money

    def take(self, n):
        with self.lock:
            self.money -= n


till = Till()
safe = 0


def cashier(*amounts):
    for n in amounts:
        till.pay_in(n)


def boss():
    """The only one who takes money out."""
    global safe
    for _ in range(2):
        n = till.look()
        till.take(n)
        safe += n


ts = [threading.Thread(target=cashier, args=(10, 20)), threading.Thread(target=cashier, args=(30,)), threading.Thread(target=boss)]
for t in ts:
    t.start()
for t in ts:
    t.join()
boss()
print(safe, till.look())
