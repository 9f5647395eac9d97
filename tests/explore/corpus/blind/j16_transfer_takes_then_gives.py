import threading


class Closed(Exception):
    pass


class Account:
    def __init__(self, number, balance, closed=False):
        self.number = number
        self.balance = balance
        self.closed = closed
        self.lock = threading.Lock()

    def withdraw(self, amount):
        with self.lock:
            if self.closed:
                raise Closed(self.number)
            if self.balance < amount:
                return False
            self.balance -= amount
        return True

    def deposit(self, amount):
        with self.lock:
            if self.closed:
                raise Closed(self.number)
            self.balance += amount

    def close(self):
        with self.lock:
            if self.balance == 0:
                self.closed = True
            return self.closed


def transfer(source, target, amount):
    if not source.withdraw(amount):
        return 'refused'
    try:
        target.deposit(amount)
    except Closed:
        source.deposit(amount)
        return 'returned'
    return 'done'


accounts = [Account(0, 100), Account(1, 50), Account(2, 0), Account(3, 0, closed=True)]
answers = []


def teller(*moves):
    for i, j, amount in moves:
        answer = transfer(accounts[i], accounts[j], amount)
        answers.append(answer)
        print(i, '->', j, amount, answer)


threads = [threading.Thread(target=teller, args=((0, 1, 30), (1, 3, 20))),
           threading.Thread(target=teller, args=((1, 0, 60), (0, 3, 10))),
           threading.Thread(target=accounts[2].close)]
for t in threads: t.start()
for t in threads: t.join()
assert sum(a.balance for a in accounts) == 150
assert answers.count('returned') <= 2
print('total', sum(a.balance for a in accounts))
