# ATM simulation: several machines, one bank
import threading


class InsufficientFunds(Exception):
    def __init__(self, balance, amount):
        super().__init__(f"balance {balance} < {amount}")
        self.balance = balance
        self.amount = amount


class Bank:
    def __init__(self):
        self._accounts = {}
        self._lock = threading.Lock()

    def open(self, number, pin, balance=0):
        with self._lock:
            if number in self._accounts:
                raise KeyError("exists")
            self._accounts[number] = {"pin": pin, "balance": balance}

    def check_pin(self, number, pin):
        with self._lock:
            return self._accounts[number]["pin"] == pin

    def withdraw(self, number, amount):
        with self._lock:
            acc = self._accounts[number]
            if acc["balance"] < amount:
                raise InsufficientFunds(acc["balance"], amount)
            acc["balance"] -= amount
            return acc["balance"]

    def balance(self, number):
        with self._lock:
            return self._accounts[number]["balance"]


class ATM(threading.Thread):
    def __init__(self, bank, number, pin, amounts):
        super().__init__()
        self.bank, self.number, self.pin, self.amounts = bank, number, pin, amounts
        self.paid = 0

    def run(self):
        if not self.bank.check_pin(self.number, self.pin):
            print("wrong pin")
            return
        for a in self.amounts:
            try:
                self.bank.withdraw(self.number, a)
            except InsufficientFunds:
                print("sorry, not enough money")
                continue
            self.paid += a


bank = Bank()
bank.open("001", "1234", 100)
atms = [ATM(bank, "001", "1234", [50, 30]), ATM(bank, "001", "1234", [40, 20]), ATM(bank, "001", "0000", [100])]
for m in atms:
    m.start()
for m in atms:
    m.join()
print("paid + rest:", sum(m.paid for m in atms) + bank.balance("001"))
