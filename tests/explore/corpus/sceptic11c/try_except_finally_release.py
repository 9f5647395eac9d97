import logging
import threading

logging.basicConfig(level=logging.CRITICAL)


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.errors = []
        self.lock = threading.Lock()

    def deposit(self, amount):
        self.lock.acquire()
        try:
            if amount <= 0:
                raise ValueError(f"bad amount {amount}")
            self.balance += amount
        except ValueError as e:
            logging.exception("deposit failed")
            self.errors.append(str(e))
        finally:
            self.lock.release()


acc = Account(1000)
ts = [threading.Thread(target=acc.deposit, args=(n,)) for n in (20, -5, 30)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(acc.balance, acc.errors)
