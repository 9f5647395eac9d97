import threading


class Account:
    balance = 0


account = Account()


class Worker(threading.Thread):
    def run(self):
        self.before = account.balance
        self.after = self.before + 1
        account.balance = self.after


ts = [Worker() for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(account.balance)
