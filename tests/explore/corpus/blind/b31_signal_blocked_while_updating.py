import os
import signal
import time

balance = 1000
paid = 0


def interest(signum, frame):
    global balance, paid
    balance += 50
    paid += 1


def deposit(n):
    global balance
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
    try:
        before = balance
        time.sleep(0.01)
        balance = before + n
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGUSR1})


signal.signal(signal.SIGUSR1, interest)
pid = os.fork()
if pid == 0:
    os.kill(os.getppid(), signal.SIGUSR1)
    os._exit(0)
for _ in range(3):
    deposit(100)
os.waitpid(pid, 0)
print(balance - 50 * paid)
