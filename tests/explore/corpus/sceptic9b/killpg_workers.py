import os
import signal
from multiprocessing import Process, Event


def worker(ready):
    ready.set()
    while True:
        signal.pause()


if __name__ == '__main__':
    events = [Event(), Event()]
    ps = [Process(target=worker, args=(e,)) for e in events]
    for p in ps:
        p.start()
    for e in events:
        e.wait()
    for p in ps:
        os.kill(p.pid, signal.SIGTERM)
    for p in ps:
        p.join()
    print('ended', [p.exitcode for p in ps])
