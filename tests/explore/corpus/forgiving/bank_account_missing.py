import threading

class Bank:
    def __init__(self):
        self.accounts = {}
        self.lock = threading.Lock()

    def deposit(self, name, amount):
        with self.lock:
            try:
                self.accounts[name] += amount
            except KeyError:
                self.accounts[name] = amount

    def balance(self, name):
        try:
            return self.accounts[name]
        except KeyError:
            return 0


bank = Bank()


def work(n):
    bank.balance("ann")
    bank.deposit("ann", n)
    bank.balance("ann")


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(bank.balance("ann"))
