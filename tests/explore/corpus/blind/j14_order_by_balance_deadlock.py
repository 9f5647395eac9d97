import threading


class Account:
    def __init__(self, name, balance):
        self.name, self.balance = name, balance
        self.lock = threading.Lock()


def transfer(a, b, amount):
    first, second = (a, b) if a.balance >= b.balance else (b, a)
    with first.lock:
        with second.lock:
            if a.balance < amount:
                print(a.name, 'refused')
                return
            a.balance -= amount
            b.balance += amount


x, y, z = Account('x', 100), Account('y', 60), Account('z', 30)


def teller(moves):
    for m in moves:
        transfer(*m)


threads = [threading.Thread(target=teller, args=([(x, y, 50), (x, y, 10)],)),
           threading.Thread(target=teller, args=([(y, x, 20), (y, z, 10)],))]
for t in threads: t.start()
for t in threads: t.join()
print(x.balance, y.balance, z.balance)
