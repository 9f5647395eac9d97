"""Right: what is the other's is caught by a handler that does nothing, instead of SIG_IGN."""
import os
import signal
from multiprocessing import Process


def nothing(sig, frame):
    pass


def conductor():
    driver = os.getppid()

    def off(sig, frame):
        print("到站了请下车")
        os._exit(0)

    signal.signal(signal.SIGINT, lambda sig, frame: os.kill(driver, signal.SIGUSR1))
    signal.signal(signal.SIGQUIT, lambda sig, frame: os.kill(driver, signal.SIGUSR2))
    signal.signal(signal.SIGTSTP, nothing)
    signal.signal(signal.SIGUSR1, off)
    while True:
        signal.pause()


if __name__ == "__main__":
    child = Process(target=conductor)
    child.start()
    signal.signal(signal.SIGINT, nothing)
    signal.signal(signal.SIGQUIT, nothing)
    signal.signal(signal.SIGUSR1, lambda sig, frame: print("老司机开车了"))
    signal.signal(signal.SIGUSR2, lambda sig, frame: print("车速有点快，系好安全带"))
    signal.signal(signal.SIGTSTP, lambda sig, frame: os.kill(child.pid, signal.SIGUSR1))
    child.join()
