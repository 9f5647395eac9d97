"""Has the kernel send the signal when the thread that started it ends."""
import ctypes
import os
import signal
import threading

libc = ctypes.CDLL(None)
ready = threading.Event()


def start():
    if os.fork() == 0:
        libc.prctl(1, int(signal.SIGUSR1))  # PR_SET_PDEATHSIG
        signal.signal(signal.SIGUSR1, lambda number, frame: print("thank you!", flush=True))
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        while True:
            signal.pause()
    ready.wait()


signal.signal(signal.SIGINT, lambda number, frame: ready.set())
threading.Thread(target=start).start()
while True:
    signal.pause()
