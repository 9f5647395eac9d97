# -*- coding: gbk -*-
"""Right: 源文件是 GBK 编码 (the source is written in GBK and declares it)."""
import os
import signal
import sys
from multiprocessing import Process


def 售票员():
    signal.signal(signal.SIGINT, 通知司机)
    signal.signal(signal.SIGQUIT, 通知司机)
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, 下车)
    while True:
        signal.pause()


def 通知司机(sig, frame):
    os.kill(os.getppid(), signal.SIGUSR1 if sig == signal.SIGINT else signal.SIGUSR2)


def 下车(sig, frame):
    print("到站了请下车")
    sys.exit(0)


def 司机(sig, frame):
    if sig == signal.SIGUSR1:
        print("老司机开车了")
    elif sig == signal.SIGUSR2:
        print("车速有点快，系好安全带")
    else:
        os.kill(p.pid, signal.SIGUSR1)


p = Process(target=售票员)
p.start()
signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.signal(signal.SIGQUIT, signal.SIG_IGN)
for 信号 in (signal.SIGUSR1, signal.SIGUSR2, signal.SIGTSTP):
    signal.signal(信号, 司机)
p.join()
