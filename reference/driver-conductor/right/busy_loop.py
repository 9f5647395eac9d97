"""Right: both wait by spinning; wasteful, but nobody asked them not to."""
import os
import signal
from multiprocessing import Process


def conductor():
    def tell(sig, frame):
        if sig == signal.SIGINT:
            os.kill(os.getppid(), signal.SIGUSR1)
        if sig == signal.SIGQUIT:
            os.kill(os.getppid(), signal.SIGUSR2)
        if sig == signal.SIGUSR1:
            print("到站了请下车")
            os._exit(0)

    signal.signal(signal.SIGINT, tell)
    signal.signal(signal.SIGQUIT, tell)
    signal.signal(signal.SIGUSR1, tell)
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    while True:
        pass


def drive(sig, frame):
    if sig == signal.SIGUSR1:
        print("老司机开车了")
    if sig == signal.SIGUSR2:
        print("车速有点快，系好安全带")
    if sig == signal.SIGTSTP:
        os.kill(p.pid, signal.SIGUSR1)
        os.wait()
        os._exit(0)


signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.signal(signal.SIGQUIT, signal.SIG_IGN)
p = Process(target=conductor)
p.start()
signal.signal(signal.SIGUSR1, drive)
signal.signal(signal.SIGUSR2, drive)
signal.signal(signal.SIGTSTP, drive)
while True:
    pass
