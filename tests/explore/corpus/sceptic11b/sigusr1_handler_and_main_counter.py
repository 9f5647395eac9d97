"""信号处理函数里加，主程序里减"""
import os
import signal
from multiprocessing import Process

credits = 0


def on_credit(signum, frame):
    global credits
    credits += 1


def payer(pid, n):
    for _ in range(n):
        os.kill(pid, signal.SIGUSR1)


if __name__ == '__main__':
    signal.signal(signal.SIGUSR1, on_credit)
    p = Process(target=payer, args=(os.getpid(), 1))
    p.start()
    for _ in range(3):
        credits -= 1
    p.join()
    print('credits', credits)
