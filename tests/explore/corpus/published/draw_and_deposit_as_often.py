import threading


class Account:
    def __init__(self, account_no, balance):
        self.account_no = account_no
        self._balance = balance
        self.cond = threading.Condition()
        self._flag = False

    def draw(self, draw_amount):
        with self.cond:
            while not self._flag:
                self.cond.wait()
            self._balance -= draw_amount
            self._flag = False
            self.cond.notify_all()

    def deposit(self, deposit_amount):
        with self.cond:
            while self._flag:
                self.cond.wait()
            self._balance += deposit_amount
            self._flag = True
            self.cond.notify_all()


def draw_many(account, draw_amount, max):
    for i in range(max):
        account.draw(draw_amount)


def deposit_many(account, deposit_amount, max):
    for i in range(max):
        account.deposit(deposit_amount)


acct = Account("1234567", 0)
people = [threading.Thread(name="取钱者", target=draw_many, args=(acct, 800, 4)),
          threading.Thread(name="存款者甲", target=deposit_many, args=(acct, 800, 2)),
          threading.Thread(name="存款者乙", target=deposit_many, args=(acct, 800, 2))]
for p in people:
    p.start()
for p in people:
    p.join()
print(acct._balance)
