import threading

ORDERS = """\
A + 10
B - 5
A - 5
B + 0
"""


class Account:
    def __init__(self, balance):
        self.balance, self.lock = balance, threading.Lock()

    def deposit(self, n):
        with self.lock:
            self.balance += n

    def withdraw(self, n):
        return self.deposit(-n)


bank = {name: Account(b) for name, b in zip('AB', (100, 50))}
ops = {name: {'+': acc.deposit, '-': acc.withdraw} for name, acc in bank.items()}


def execute(lines):
    for line in lines:
        name, sign, n = line.split()
        ops[name][sign](int(n))


lines = ORDERS.splitlines()
ts = [threading.Thread(target=execute, args=(lines[k::2],)) for k in range(2)]
ts += [threading.Thread(target=execute, args=([],))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print('账户', *(f'{n}={a.balance}' for n, a in bank.items()))
