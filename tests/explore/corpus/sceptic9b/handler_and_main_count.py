import os
import signal

balance = 100


def on_usr1(signum, frame):
    global balance
    balance += 50


def main():
    global balance
    signal.signal(signal.SIGUSR1, on_usr1)
    parent = os.getpid()
    pid = os.fork()
    if pid == 0:
        os.kill(parent, signal.SIGUSR1)
        os._exit(0)
    for fee in (1, 2, 3):
        old = balance
        new = old - fee
        balance = new
    os.waitpid(pid, 0)
    print('balance', balance)


if __name__ == '__main__':
    main()
