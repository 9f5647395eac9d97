"""Right: the main part of both waits for a threading.Event with a time limit; the handlers set it."""
import os
import signal
from multiprocessing import Process
from threading import Event

terminus = Event()


def arrived(sig, frame):
    terminus.set()


def conductor():
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    signal.signal(signal.SIGINT, lambda *_: os.kill(os.getppid(), signal.SIGUSR1))
    signal.signal(signal.SIGQUIT, lambda *_: os.kill(os.getppid(), signal.SIGUSR2))
    signal.signal(signal.SIGUSR1, arrived)
    while not terminus.wait(1):
        pass
    print("到站了请下车")


if __name__ == "__main__":
    p = Process(target=conductor)
    p.start()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGQUIT, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, lambda *_: print("老司机开车了"))
    signal.signal(signal.SIGUSR2, lambda *_: print("车速有点快，系好安全带"))
    signal.signal(signal.SIGTSTP, arrived)
    while not terminus.wait(1):
        pass
    os.kill(p.pid, signal.SIGUSR1)
    p.join()
