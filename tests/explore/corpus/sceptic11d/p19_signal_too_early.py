import os
import signal
import sys
import time
from multiprocessing import Process


def on_user(number, frame):
    sys.exit(0)


def child():
    signal.signal(signal.SIGUSR1, on_user)
    while True:
        time.sleep(0.5)


def main():
    p = Process(target=child)
    p.start()
    os.kill(p.pid, signal.SIGUSR1)
    p.join()
    print('exit code', p.exitcode)


if __name__ == '__main__':
    main()
