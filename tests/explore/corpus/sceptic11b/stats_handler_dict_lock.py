"""Server with statistics on SIGUSR1"""
import os
import signal
import threading
from multiprocessing import Event, Process

lock = threading.Lock()
stats = {'requests': 0, 'errors': 0}


def show(signum, frame):
    with lock:
        print(sorted(stats), flush=True)


def server(ready):
    signal.signal(signal.SIGUSR1, show)
    ready.set()
    for i in range(4):
        with lock:
            stats['requests'] += 1
            if i == 2:
                stats['errors'] += 1


if __name__ == '__main__':
    ready = Event()
    p = Process(target=server, args=(ready,))
    p.start()
    ready.wait()
    os.kill(p.pid, signal.SIGUSR1)
    p.join()
    print('server ended')
