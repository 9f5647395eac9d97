"""Wrong: the conductor announces the terminus but stays, and a second later the driver throws her off with SIGTERM."""
import os
import signal
import time
from multiprocessing import Process


def tell_start(sig, frame):
    os.kill(os.getppid(), signal.SIGUSR1)


def tell_fast(sig, frame):
    os.kill(os.getppid(), signal.SIGUSR2)


def get_off(sig, frame):
    print("到站了请下车")


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
    os.kill(child.pid, signal.SIGUSR1)
    time.sleep(1)
    child.terminate()


if __name__ == "__main__":
    child = Process(target=conductor)
    child.start()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGQUIT, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, start)
    signal.signal(signal.SIGUSR2, fast)
    signal.signal(signal.SIGTSTP, terminus)
    child.join()
