import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    @property
    def balance(self):
        with self._lock:
            return self._balance

    def deposit(self, n):
        with self._lock:
            self._balance += n

    def withdraw(self, n):
        with self._lock:
            if self._balance < n:
                return False
            self._balance -= n
            return True


class Bank:
    def __init__(self, *balances):
        self.accounts = [Account(b) for b in balances]

    def transfer(self, i, j, n):
        if self.accounts[i].withdraw(n):
            self.accounts[j].deposit(n)

    def total(self):
        return sum(a.balance for a in self.accounts)


def main():
    bank = Bank(100, 100, 100)
    bad = []

    def audit():
        for _ in range(2):
            if bank.total() != 300:
                bad.append(bank.total())

    def move():
        bank.transfer(0, 1, 30)
        bank.transfer(1, 2, 50)

    threads = [threading.Thread(target=audit), threading.Thread(target=move)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print("audits", "ok" if not bad else "failed")


if __name__ == "__main__":
    main()
