"""Right: a thread of each process takes the signals with sigwait; the main thread joins it."""
import os
import signal
import threading
from multiprocessing import Process

OURS = {signal.SIGINT, signal.SIGQUIT, signal.SIGTSTP, signal.SIGUSR1, signal.SIGUSR2}


class Listener(threading.Thread):
    def __init__(self, react):
        threading.Thread.__init__(self, name="listener")
        self.react = react

    def run(self):
        while self.react(signal.sigwait(OURS)):
            pass


def conductor():
    def react(sig):
        if sig == signal.SIGINT:
            os.kill(os.getppid(), signal.SIGUSR1)
        elif sig == signal.SIGQUIT:
            os.kill(os.getppid(), signal.SIGUSR2)
        elif sig == signal.SIGUSR1:
            print("到站了请下车")
            return False
        return True

    listener = Listener(react)
    listener.start()
    listener.join()


if __name__ == "__main__":
    signal.pthread_sigmask(signal.SIG_BLOCK, OURS)
    process = Process(target=conductor)
    process.start()

    def react(sig):
        if sig == signal.SIGUSR1:
            print("老司机开车了")
        elif sig == signal.SIGUSR2:
            print("车速有点快，系好安全带")
        elif sig == signal.SIGTSTP:
            os.kill(process.pid, signal.SIGUSR1)
            return False
        return True

    listener = Listener(react)
    listener.start()
    listener.join()
    process.join()
