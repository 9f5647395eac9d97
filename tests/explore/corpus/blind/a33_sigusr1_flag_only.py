import os
import signal
import time
from multiprocessing import Process

stop = False


def handle(signum, frame):
    global stop
    stop = True


def worker():
    signal.signal(signal.SIGUSR1, handle)
    os.kill(os.getppid(), signal.SIGUSR2)
    rounds = 0
    while not stop:
        rounds += 1
        time.sleep(0.1)
    print("worker stops")


def ready(signum, frame):
    global is_ready
    is_ready = True


is_ready = False

if __name__ == "__main__":
    signal.signal(signal.SIGUSR2, ready)
    p = Process(target=worker)
    p.start()
    while not is_ready:
        time.sleep(0.05)
    os.kill(p.pid, signal.SIGUSR1)
    p.join()
    print("exit code", p.exitcode)
