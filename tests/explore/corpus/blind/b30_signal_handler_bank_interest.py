import os
import signal
import time


class Bank:
    def __init__(self):
        self.balance = 1000

    def deposit(self, n):
        before = self.balance
        time.sleep(0.01)
        self.balance = before + n

    def interest(self, signum, frame):
        self.balance += 50


bank = Bank()
signal.signal(signal.SIGUSR1, bank.interest)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    for _ in range(2):
        os.kill(parent, signal.SIGUSR1)
        time.sleep(0.02)
    os._exit(0)
for _ in range(3):
    bank.deposit(100)
os.waitpid(pid, 0)
print("balance", bank.balance)
