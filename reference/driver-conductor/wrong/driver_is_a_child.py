"""Wrong: the program's first process starts the driver, who starts the conductor: two forks."""
import os
import signal
from multiprocessing import Process


def conductor():
    def off(sig, frame):
        print("到站了请下车")
        os._exit(0)

    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    signal.signal(signal.SIGINT, lambda s, f: os.kill(os.getppid(), signal.SIGUSR1))
    signal.signal(signal.SIGQUIT, lambda s, f: os.kill(os.getppid(), signal.SIGUSR2))
    signal.signal(signal.SIGUSR1, off)
    while True:
        signal.pause()


def driver():
    child = Process(target=conductor)
    child.start()
    signal.signal(signal.SIGUSR1, lambda s, f: print("老司机开车了"))
    signal.signal(signal.SIGUSR2, lambda s, f: print("车速有点快，系好安全带"))
    signal.signal(signal.SIGTSTP, lambda s, f: os.kill(child.pid, signal.SIGUSR1))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGQUIT, signal.SIG_IGN)
    child.join()


if __name__ == "__main__":
    for sig in (signal.SIGINT, signal.SIGQUIT, signal.SIGTSTP):
        signal.signal(sig, signal.SIG_IGN)
    bus = Process(target=driver)
    bus.start()
    bus.join()
