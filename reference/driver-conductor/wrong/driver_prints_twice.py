"""Wrong: the driver prints when he is told, and once more because he feels SIGINT himself."""
import os
import signal
from multiprocessing import Process


def tell_start(sig, frame):
    os.kill(os.getppid(), signal.SIGUSR1)


def tell_fast(sig, frame):
    os.kill(os.getppid(), signal.SIGUSR2)


def get_off(sig, frame):
    print("到站了请下车")
    os._exit(0)


def conductor():
    signal.signal(signal.SIGINT, tell_start)
    signal.signal(signal.SIGQUIT, tell_fast)
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, get_off)
    while True:
        signal.pause()


def start(sig, frame):
    os.write(1, "老司机开车了\n".encode())


def fast(sig, frame):
    print("车速有点快，系好安全带")


def terminus(sig, frame):
    os.kill(child.pid, signal.SIGUSR1)


if __name__ == "__main__":
    child = Process(target=conductor)
    child.start()
    signal.signal(signal.SIGINT, start)
    signal.signal(signal.SIGQUIT, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, start)
    signal.signal(signal.SIGUSR2, fast)
    signal.signal(signal.SIGTSTP, terminus)
    child.join()
