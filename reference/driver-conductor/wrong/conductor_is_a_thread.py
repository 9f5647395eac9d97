"""Wrong: the conductor is a thread of the driver's process."""
import os
import signal
import threading

over = threading.Event()
told = threading.Event()


def conductor():
    told.wait()
    print("到站了请下车")
    over.set()


def key(sig, frame):
    os.kill(os.getpid(), signal.SIGUSR1 if sig == signal.SIGINT else signal.SIGUSR2)


signal.signal(signal.SIGINT, key)
signal.signal(signal.SIGQUIT, key)
signal.signal(signal.SIGUSR1, lambda s, f: print("老司机开车了"))
signal.signal(signal.SIGUSR2, lambda s, f: print("车速有点快，系好安全带"))
signal.signal(signal.SIGTSTP, lambda s, f: told.set())
threading.Thread(target=conductor).start()
while not over.is_set():
    over.wait(0.5)
