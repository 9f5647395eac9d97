"""Wrong: the parent is the conductor and the child the driver."""
import os
import signal
import time
from multiprocessing import Process


def start(sig, frame):
    print("老司机开车了")


def fast(sig, frame):
    print("车速有点快，系好安全带")


def terminus(sig, frame):
    os.kill(os.getppid(), signal.SIGUSR1)


def driver():
    conductor = os.getppid()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGQUIT, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, start)
    signal.signal(signal.SIGUSR2, fast)
    signal.signal(signal.SIGTSTP, terminus)
    while os.getppid() == conductor:
        time.sleep(0.1)


def tell_start(sig, frame):
    os.kill(child.pid, signal.SIGUSR1)


def tell_fast(sig, frame):
    os.kill(child.pid, signal.SIGUSR2)


def get_off(sig, frame):
    print("到站了请下车")
    os._exit(0)


if __name__ == "__main__":
    child = Process(target=driver)
    child.start()
    signal.signal(signal.SIGINT, tell_start)
    signal.signal(signal.SIGQUIT, tell_fast)
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, get_off)
    while True:
        signal.pause()
