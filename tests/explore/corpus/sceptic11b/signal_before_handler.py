import os
import signal
import sys
import time
from multiprocessing import Process


def handler(signum, frame):
    print('child: got it', flush=True)
    sys.exit(0)


def child():
    signal.signal(signal.SIGUSR1, handler)
    while True:
        time.sleep(1)


if __name__ == '__main__':
    p = Process(target=child)
    p.start()
    os.kill(p.pid, signal.SIGUSR1)
    p.join()
    print('exit', p.exitcode)
