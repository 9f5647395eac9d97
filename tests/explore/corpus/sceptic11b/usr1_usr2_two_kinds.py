import os
import signal
from multiprocessing import Event, Process

got = {signal.SIGUSR1: 0, signal.SIGUSR2: 0}


def count(signum, frame):
    got[signum] += 1


def child(ready, sent):
    for s in got:
        signal.signal(s, count)
    ready.set()
    sent.wait()
    print('usr1', got[signal.SIGUSR1], 'usr2', got[signal.SIGUSR2])


if __name__ == '__main__':
    ready, sent = Event(), Event()
    p = Process(target=child, args=(ready, sent))
    p.start()
    ready.wait()
    os.kill(p.pid, signal.SIGUSR1)
    os.kill(p.pid, signal.SIGUSR2)
    sent.set()
    p.join()
