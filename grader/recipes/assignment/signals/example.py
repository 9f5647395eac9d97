import os
import signal
import sys
from multiprocessing import Process


def greet(number, frame):
    print("hello", flush=True)


def child():
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGUSR1, greet)
    while True:
        signal.pause()


def tell(number, frame):
    os.kill(process.pid, signal.SIGUSR1)


def leave(number, frame):
    process.terminate()
    process.join()
    sys.exit(0)


if __name__ == "__main__":
    process = Process(target=child)
    process.start()
    signal.signal(signal.SIGINT, tell)
    signal.signal(signal.SIGTERM, leave)
    while True:
        signal.pause()
