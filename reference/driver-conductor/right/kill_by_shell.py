"""Right: the signals are sent by the shell's kill command, started with os.system."""
import os
import signal
from multiprocessing import Process


def conductor():
    def tell(sig, frame):
        if sig == signal.SIGINT:
            os.system("kill -USR1 %d" % os.getppid())
        elif sig == signal.SIGQUIT:
            os.system("kill -USR2 %d" % os.getppid())
        else:
            print("到站了请下车")
            os._exit(0)

    signal.signal(signal.SIGINT, tell)
    signal.signal(signal.SIGQUIT, tell)
    signal.signal(signal.SIGUSR1, tell)
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    while True:
        signal.pause()


def drive(sig, frame):
    if sig == signal.SIGUSR1:
        print("老司机开车了")
    elif sig == signal.SIGUSR2:
        print("车速有点快，系好安全带")
    else:
        os.system("kill -USR1 %d" % p.pid)


p = Process(target=conductor)
p.start()
signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.signal(signal.SIGQUIT, signal.SIG_IGN)
signal.signal(signal.SIGUSR1, drive)
signal.signal(signal.SIGUSR2, drive)
signal.signal(signal.SIGTSTP, drive)
p.join()
