"""Right: the conductor is the only worker of a ProcessPoolExecutor."""
import os
import signal
import time
from concurrent.futures import ProcessPoolExecutor


class Off(Exception):
    pass


def conductor(driver):
    def off(s, f):
        raise Off

    signal.signal(signal.SIGINT, lambda s, f: os.kill(driver, signal.SIGUSR1))
    signal.signal(signal.SIGQUIT, lambda s, f: os.kill(driver, signal.SIGUSR2))
    signal.signal(signal.SIGUSR1, off)
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    try:
        while True:
            signal.pause()
    except Off:
        print("到站了请下车", flush=True)


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        ride = executor.submit(conductor, os.getpid())
        (child,) = executor._processes
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGQUIT, signal.SIG_IGN)
        signal.signal(signal.SIGUSR1, lambda s, f: print("老司机开车了"))
        signal.signal(signal.SIGUSR2, lambda s, f: print("车速有点快，系好安全带"))
        signal.signal(signal.SIGTSTP, lambda s, f: os.kill(child, signal.SIGUSR1))
        while not ride.done():
            time.sleep(0.1)
