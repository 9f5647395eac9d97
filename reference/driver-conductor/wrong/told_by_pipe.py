"""Wrong: the conductor tells the driver through a pipe instead of with signals; words and speakers are right."""
import os
import signal
from multiprocessing import Process


def tell_start(sig, frame):
    os.write(writer, b"1")


def tell_fast(sig, frame):
    os.write(writer, b"2")


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


def start():
    print("老司机开车了")


def fast():
    print("车速有点快，系好安全带")


def terminus(sig, frame):
    os.kill(child.pid, signal.SIGUSR1)


if __name__ == "__main__":
    reader, writer = os.pipe()
    child = Process(target=conductor)
    child.start()
    os.close(writer)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGQUIT, signal.SIG_IGN)
    signal.signal(signal.SIGTSTP, terminus)
    while True:
        told = os.read(reader, 1)
        if told == b"1":
            start()
        elif told == b"2":
            fast()
        else:
            break
    child.join()
