import signal
import threading
import time


class Account:
    def __init__(self):
        self.lock = threading.Lock()
        self.balance = 0

    def deposit(self, n):
        with self.lock:
            old = self.balance
            time.sleep(0.001)
            self.balance = old + n

    def show(self, signum=None, frame=None):
        with self.lock:
            print('balance known')


acc = Account()
signal.signal(signal.SIGALRM, acc.show)
signal.setitimer(signal.ITIMER_REAL, 0.002)
for _ in range(3):
    acc.deposit(10)
signal.setitimer(signal.ITIMER_REAL, 0)
print('end')
