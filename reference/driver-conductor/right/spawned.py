"""Right: the conductor is made by multiprocessing's spawn method, a fresh interpreter instead of a fork."""
import multiprocessing
import os
import signal


def conductor():
    def tell(sig, frame):
        os.kill(os.getppid(), signal.SIGUSR1 if sig == signal.SIGINT else signal.SIGUSR2)

    def off(sig, frame):
        print("到站了请下车")
        os._exit(0)

    signal.signal(signal.SIGINT, tell)
    signal.signal(signal.SIGQUIT, tell)
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, off)
    while True:
        signal.pause()


def announce(sig, frame):
    print("老司机开车了" if sig == signal.SIGUSR1 else "车速有点快，系好安全带")


if __name__ == "__main__":
    # The keys are ignored before the start, so that multiprocessing's resource tracker ignores them too.
    for key in (signal.SIGINT, signal.SIGQUIT, signal.SIGTSTP):
        signal.signal(key, signal.SIG_IGN)
    multiprocessing.set_start_method("spawn")
    p = multiprocessing.Process(target=conductor)
    p.start()
    signal.signal(signal.SIGUSR1, announce)
    signal.signal(signal.SIGUSR2, announce)
    signal.signal(signal.SIGTSTP, lambda sig, frame: os.kill(p.pid, signal.SIGUSR1))
    p.join()
