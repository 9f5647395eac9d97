"""Right: a Barrier, the driver's pid through a Pipe, closures for handlers, a daemon child."""
import multiprocessing as mp
import os
import signal
from functools import partial


def send(target, what, sig, frame):
    os.kill(target, what)


def conductor(pipe, barrier):
    driver = pipe.recv()
    off = []

    def told(sig, frame):
        off.append(sig)

    signal.signal(signal.SIGINT, partial(send, driver, signal.SIGUSR1))
    signal.signal(signal.SIGQUIT, partial(send, driver, signal.SIGUSR2))
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, told)
    barrier.wait()
    while not off:
        signal.pause()
    print("售票员：到站了，请下车", flush=True)


def say(text):
    def handler(sig, frame):
        print("司机：" + text, flush=True)

    return handler


if __name__ == "__main__":
    here, there = mp.Pipe()
    barrier = mp.Barrier(2)
    child = mp.Process(target=conductor, args=(there, barrier), daemon=True)
    child.start()
    here.send(os.getpid())
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGQUIT, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, say("老司机开车了"))
    signal.signal(signal.SIGUSR2, say("车速有点快，系好安全带"))
    signal.signal(signal.SIGTSTP, partial(send, child.pid, signal.SIGUSR1))
    barrier.wait()
    child.join()
