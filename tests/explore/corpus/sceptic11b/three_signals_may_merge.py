import os
import signal
from multiprocessing import Event, Process

got = 0


def on_usr1(signum, frame):
    global got
    got += 1


def child(ready, sent):
    signal.signal(signal.SIGUSR1, on_usr1)
    ready.set()
    sent.wait()
    print('got', got)


if __name__ == '__main__':
    ready, sent = Event(), Event()
    p = Process(target=child, args=(ready, sent))
    p.start()
    ready.wait()
    for _ in range(3):
        os.kill(p.pid, signal.SIGUSR1)
    sent.set()
    p.join()
