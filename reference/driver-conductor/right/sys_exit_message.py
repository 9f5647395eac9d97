"""Right: both end by sys.exit with a message: it goes to standard error and the exit status is 1."""
import os
import signal
import sys
from multiprocessing import Process


def conductor():
    def key(sig, frame):
        os.kill(os.getppid(), signal.SIGUSR1 if sig == signal.SIGINT else signal.SIGUSR2)

    def off(sig, frame):
        sys.exit("到站了请下车")

    signal.signal(signal.SIGINT, key)
    signal.signal(signal.SIGQUIT, key)
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, off)
    while True:
        signal.pause()


def driver(sig, frame):
    if sig == signal.SIGTSTP:
        os.kill(p.pid, signal.SIGUSR1)
        p.join()
        sys.exit("司机下车，再见")
    print("老司机开车了" if sig == signal.SIGUSR1 else "车速有点快，系好安全带", file=sys.stderr)


if __name__ == "__main__":
    p = Process(target=conductor)
    p.start()
    for sig in (signal.SIGUSR1, signal.SIGUSR2, signal.SIGTSTP):
        signal.signal(sig, driver)
    for sig in (signal.SIGINT, signal.SIGQUIT):
        signal.signal(sig, signal.SIG_IGN)
    while True:
        signal.pause()
