import signal
import threading


class Account:
    def __init__(self, balance):
        self.lock = threading.Lock()
        self.balance = balance
        self.owner = "Li"

    def rename(self, owner):
        with self.lock:
            self.owner = owner

    def report(self, signum, frame):
        with self.lock:
            print("balance", self.balance)


account = Account(100)
signal.signal(signal.SIGALRM, account.report)
signal.alarm(1)
account.rename("Wang")
signal.alarm(0)
print("done")
