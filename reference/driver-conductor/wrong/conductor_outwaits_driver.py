"""Wrong: the conductor waits until the driver has gone."""
import os
import signal
import time


def tell_start(sig, frame):
    os.kill(driver, signal.SIGUSR1)


def tell_fast(sig, frame):
    os.kill(driver, signal.SIGUSR2)


def get_off(sig, frame):
    print("到站了请下车")
    time.sleep(1)
    while os.getppid() == driver:
        time.sleep(0.1)
    os._exit(0)


def start(sig, frame):
    print("老司机开车了")


def fast(sig, frame):
    print("车速有点快，系好安全带")


def terminus(sig, frame):
    os.kill(child, signal.SIGUSR1)
    os._exit(0)


driver = os.getpid()
child = os.fork()
if child == 0:
    signal.signal(signal.SIGINT, tell_start)
    signal.signal(signal.SIGQUIT, tell_fast)
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, get_off)
else:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGQUIT, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, start)
    signal.signal(signal.SIGUSR2, fast)
    signal.signal(signal.SIGTSTP, terminus)
while True:
    signal.pause()
