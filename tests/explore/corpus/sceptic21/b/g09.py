import threading


class Account:
    def __init__(self, number, balance):
        self.number = number
        self.balance = balance
        self.lock = threading.Lock()


accounts = [Account(i, 100) for i in range(3)]


def transfer(x, y, n):
    first, second = sorted((x, y), key=lambda a: a.number)
    with first.lock, second.lock:
        x.balance -= n
        y.balance += n


def audit():
    held = []
    for acc in reversed(accounts):
        acc.lock.acquire()
        held.append(acc)
    total = sum(a.balance for a in accounts)
    for acc in held:
        acc.lock.release()
    print("total", total)


ts = [threading.Thread(target=transfer, args=(accounts[0], accounts[1], 5)),
      threading.Thread(target=audit),
      threading.Thread(target=transfer, args=(accounts[2], accounts[1], 5))]
for t in ts:
    t.start()
for t in ts:
    t.join()
