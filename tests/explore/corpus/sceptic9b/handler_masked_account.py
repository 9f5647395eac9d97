import os
import signal
from contextlib import contextmanager

balance = 100
refused = 0


@contextmanager
def blocked(*sigs):
    old = signal.pthread_sigmask(signal.SIG_BLOCK, sigs)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, old)


def salary(signum, frame):
    global balance
    balance += 50


def spend(amount):
    global balance, refused
    with blocked(signal.SIGUSR1):
        if balance >= amount:
            balance -= amount
        else:
            refused += 1


def main():
    signal.signal(signal.SIGUSR1, salary)
    pid = os.fork()
    if pid == 0:
        os.kill(os.getppid(), signal.SIGUSR1)
        os._exit(0)
    for amount in (10, 20, 10):
        spend(amount)
    os.waitpid(pid, 0)
    print('balance', balance, 'refused', refused)


if __name__ == '__main__':
    main()
