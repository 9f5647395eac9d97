"""Right: the conductor is a daemon; the driver asks is_alive every 0.2 s and falls off the end."""
import os
import signal
import time
from multiprocessing import Process


def tell(sig, frame):
    os.kill(os.getppid(), {signal.SIGINT: signal.SIGUSR1, signal.SIGQUIT: signal.SIGUSR2}[sig])


def off(sig, frame):
    print("到站了请下车")
    raise SystemExit


def conductor():
    signal.signal(signal.SIGINT, tell)
    signal.signal(signal.SIGQUIT, tell)
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, off)
    while True:
        time.sleep(10)


def announce(sig, frame):
    print("老司机开车了" if sig == signal.SIGUSR1 else "车速有点快，系好安全带")


def arrive(sig, frame):
    os.kill(p.pid, signal.SIGUSR1)


if __name__ == "__main__":
    p = Process(target=conductor, daemon=True)
    p.start()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGQUIT, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, announce)
    signal.signal(signal.SIGUSR2, announce)
    signal.signal(signal.SIGTSTP, arrive)
    while p.is_alive():
        time.sleep(0.2)
