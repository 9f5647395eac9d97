"""Wrong: the driver prints his sentences in turn, whichever signal comes."""
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


def announce(sig, frame):
    print(sentences[0])
    sentences.reverse()


def terminus(sig, frame):
    os.kill(child.pid, signal.SIGUSR1)


if __name__ == "__main__":
    sentences = ["老司机开车了", "车速有点快，系好安全带"]
    child = Process(target=conductor)
    child.start()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGQUIT, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, announce)
    signal.signal(signal.SIGUSR2, announce)
    signal.signal(signal.SIGTSTP, terminus)
    child.join()
