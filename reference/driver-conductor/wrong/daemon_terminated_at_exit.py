"""Wrong: the conductor is a daemon; the driver tells her and leaves, and multiprocessing terminates her."""
import os
import signal
import sys
import time
from multiprocessing import Process


def conductor():
    def off(sig, frame):
        time.sleep(1)
        print("到站了请下车")
        sys.exit()

    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    signal.signal(signal.SIGINT, lambda s, f: os.kill(os.getppid(), signal.SIGUSR1))
    signal.signal(signal.SIGQUIT, lambda s, f: os.kill(os.getppid(), signal.SIGUSR2))
    signal.signal(signal.SIGUSR1, off)
    while True:
        signal.pause()


if __name__ == "__main__":
    child = Process(target=conductor, daemon=True)
    child.start()

    def off(sig, frame):
        os.kill(child.pid, signal.SIGUSR1)
        sys.exit()

    signal.signal(signal.SIGUSR1, lambda s, f: print("老司机开车了"))
    signal.signal(signal.SIGUSR2, lambda s, f: print("车速有点快，系好安全带"))
    signal.signal(signal.SIGTSTP, off)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGQUIT, signal.SIG_IGN)
    while True:
        signal.pause()
