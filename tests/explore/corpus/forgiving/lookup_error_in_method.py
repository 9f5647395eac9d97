import threading


class Bank:
    def __init__(self):
        self.accounts = {}

    def find(self, name):
        return self.accounts[name]

    def open(self, name, money):
        self.accounts[name] = money


bank = Bank()


def work(n):
    try:
        bank.find("ann")
    except KeyError:
        bank.open("ann", n)


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(bank.accounts)
