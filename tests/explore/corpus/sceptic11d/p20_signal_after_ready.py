import os
import signal
import sys
import time
from multiprocessing import Event, Process


def on_user(number, frame):
    sys.exit(3)


def child(ready):
    signal.signal(signal.SIGUSR1, on_user)
    ready.set()
    while True:
        time.sleep(0.05)


def main():
    ready = Event()
    p = Process(target=child, args=(ready,))
    p.start()
    ready.wait()
    os.kill(p.pid, signal.SIGUSR1)
    p.join()
    print('exit code', p.exitcode)
    assert p.exitcode == 3


if __name__ == '__main__':
    main()
