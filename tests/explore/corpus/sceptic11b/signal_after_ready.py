import os
import signal
import sys
import time
from multiprocessing import Event, Process


def handler(signum, frame):
    print('child: got it', flush=True)
    sys.exit(0)


def child(ready):
    signal.signal(signal.SIGUSR1, handler)
    ready.set()
    while True:
        time.sleep(1)


if __name__ == '__main__':
    ready = Event()
    p = Process(target=child, args=(ready,))
    p.start()
    ready.wait()
    os.kill(p.pid, signal.SIGUSR1)
    p.join()
    print('exit', p.exitcode)
