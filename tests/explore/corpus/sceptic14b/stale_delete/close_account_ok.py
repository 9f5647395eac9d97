import threading

class Bank:
    def __init__(self):
        self.lock = threading.Lock()
        self.accounts = {"ann": 0, "bob": 20}

    def deposit(self, who, n):
        with self.lock:
            if who in self.accounts:
                self.accounts[who] += n
                return True
            return False

    def close(self, who):
        with self.lock:
            if self.accounts[who] == 0:
                del self.accounts[who]


bank = Bank()
said = []


def pay():
    said.append(bank.deposit("ann", 50))


ts = [threading.Thread(target=f, args=a) for f, a in ((bank.close, ("ann",)), (pay, ()))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(bank.accounts, said)
