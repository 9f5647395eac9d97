import threading

class Bank:
    def __init__(self):
        self.accounts = {}
        self.lock = threading.Lock()

    def open(self, name):
        with self.lock:
            self.accounts[name] = 0

    def deposit(self, name, amount):
        with self.lock:
            self.accounts[name] += amount


bank = Bank()


def work(n):
    try:
        bank.deposit("ann", n)
    except KeyError:
        bank.open("ann")
        bank.deposit("ann", n)


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(bank.accounts)
