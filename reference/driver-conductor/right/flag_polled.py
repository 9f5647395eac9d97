"""Right: the handlers only set a flag; the main loops look at it every half second and act."""
import os
import signal
import time
from multiprocessing import Process

flag = {"what": None}


def note(sig, frame):
    flag["what"] = sig


def taken():
    what, flag["what"] = flag["what"], None
    return what


def conductor():
    for sig in (signal.SIGINT, signal.SIGQUIT, signal.SIGUSR1):
        signal.signal(sig, note)
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    while True:
        what = taken()
        if what == signal.SIGINT:
            os.kill(os.getppid(), signal.SIGUSR1)
        elif what == signal.SIGQUIT:
            os.kill(os.getppid(), signal.SIGUSR2)
        elif what == signal.SIGUSR1:
            print("到站了请下车")
            break
        time.sleep(0.5)


def main():
    p = Process(target=conductor)
    p.start()
    for sig in (signal.SIGUSR1, signal.SIGUSR2, signal.SIGTSTP):
        signal.signal(sig, note)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGQUIT, signal.SIG_IGN)
    while p.is_alive():
        what = taken()
        if what == signal.SIGUSR1:
            print("老司机开车了")
        elif what == signal.SIGUSR2:
            print("车速有点快，系好安全带")
        elif what == signal.SIGTSTP:
            os.kill(p.pid, signal.SIGUSR1)
        time.sleep(0.5)


if __name__ == "__main__":
    main()
