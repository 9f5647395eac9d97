"""Wrong: driver and conductor are two children of a third process, not parent and child."""
import os
import signal
from multiprocessing import Process, Value


def tell_start(sig, frame):
    os.kill(driver_pid.value, signal.SIGUSR1)


def tell_fast(sig, frame):
    os.kill(driver_pid.value, signal.SIGUSR2)


def get_off(sig, frame):
    print("到站了请下车")
    os._exit(0)


def conductor():
    signal.signal(signal.SIGINT, tell_start)
    signal.signal(signal.SIGQUIT, tell_fast)
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, get_off)
    while True:
        signal.pause()


def start(sig, frame):
    print("老司机开车了")


def fast(sig, frame):
    print("车速有点快，系好安全带")


def terminus(sig, frame):
    os.kill(conductor_pid.value, signal.SIGUSR1)
    os._exit(0)


def driver():
    driver_pid.value = os.getpid()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGQUIT, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, start)
    signal.signal(signal.SIGUSR2, fast)
    signal.signal(signal.SIGTSTP, terminus)
    while True:
        signal.pause()


if __name__ == "__main__":
    conductor_pid = Value("i", 0)
    driver_pid = Value("i", 0)
    children = [Process(target=conductor), Process(target=driver)]
    for child in children:
        child.start()
    conductor_pid.value = children[0].pid
    for sig in (signal.SIGINT, signal.SIGQUIT, signal.SIGTSTP):
        signal.signal(sig, signal.SIG_IGN)
    for child in children:
        child.join()
