"""Wrong: the solution, but everybody sleeps for half a minute before doing what is asked."""

import os
import signal
import time
from multiprocessing import Process


def conductor():
    def start(sig, frame):
        time.sleep(30)
        os.kill(os.getppid(), signal.SIGUSR1)

    def fast(sig, frame):
        time.sleep(30)
        os.kill(os.getppid(), signal.SIGUSR2)

    def terminus(sig, frame):
        time.sleep(30)
        print("到站了请下车", flush=True)
        os._exit(0)

    signal.signal(signal.SIGINT, start)
    signal.signal(signal.SIGQUIT, fast)
    signal.signal(signal.SIGUSR1, terminus)
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    while True:
        signal.pause()


def driver():
    time.sleep(30)
    child = Process(target=conductor)
    child.start()
    signal.signal(signal.SIGUSR1, lambda sig, frame: print("老司机开车了", flush=True))
    signal.signal(signal.SIGUSR2, lambda sig, frame: print("车速有点快，系好安全带", flush=True))
    signal.signal(signal.SIGTSTP, lambda sig, frame: os.kill(child.pid, signal.SIGUSR1))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGQUIT, signal.SIG_IGN)
    child.join()


if __name__ == "__main__":
    driver()
