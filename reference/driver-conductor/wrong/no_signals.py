"""Wrong: the right words, but not one signal; each process reacts to the keys by itself."""
import os
import signal
from multiprocessing import Process


def get_off(sig, frame):
    print("到站了请下车")
    os._exit(0)


def conductor():
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGQUIT, signal.SIG_IGN)
    signal.signal(signal.SIGTSTP, get_off)
    while True:
        signal.pause()


def start(sig, frame):
    print("老司机开车了")


def fast(sig, frame):
    print("车速有点快，系好安全带")


if __name__ == "__main__":
    child = Process(target=conductor)
    child.start()
    signal.signal(signal.SIGINT, start)
    signal.signal(signal.SIGQUIT, fast)
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    child.join()
