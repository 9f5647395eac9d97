import os
import signal
from multiprocessing import Process, Value

v = Value('i', 0)


def on_usr1(signum, frame):
    with v.get_lock():
        v.value += 1


def sender(pid):
    os.kill(pid, signal.SIGUSR1)


if __name__ == '__main__':
    signal.signal(signal.SIGUSR1, on_usr1)
    p = Process(target=sender, args=(os.getpid(),))
    p.start()
    with v.get_lock():
        v.value += 10
    p.join()
    print(v.value)
