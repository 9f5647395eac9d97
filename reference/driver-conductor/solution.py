"""The driver and the conductor: the parent is the driver, the child the conductor."""

import os
import signal
from multiprocessing import Process


def conductor():
    """The child: hands on SIGINT and SIGQUIT to the driver, announces the terminus when told."""

    def start(sig, frame):
        os.kill(os.getppid(), signal.SIGUSR1)

    def fast(sig, frame):
        os.kill(os.getppid(), signal.SIGUSR2)

    def terminus(sig, frame):
        print("到站了请下车", flush=True)
        os._exit(0)

    signal.signal(signal.SIGINT, start)
    signal.signal(signal.SIGQUIT, fast)
    signal.signal(signal.SIGUSR1, terminus)
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    while True:
        signal.pause()


def driver():
    """The parent: announces what the conductor tells him, tells her about the terminus, leaves last."""
    child = Process(target=conductor)
    child.start()

    def start(sig, frame):
        print("老司机开车了", flush=True)

    def fast(sig, frame):
        print("车速有点快，系好安全带", flush=True)

    def terminus(sig, frame):
        os.kill(child.pid, signal.SIGUSR1)

    signal.signal(signal.SIGUSR1, start)
    signal.signal(signal.SIGUSR2, fast)
    signal.signal(signal.SIGTSTP, terminus)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGQUIT, signal.SIG_IGN)
    child.join()


if __name__ == "__main__":
    driver()
