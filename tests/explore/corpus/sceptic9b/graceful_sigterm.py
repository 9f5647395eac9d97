import os
import signal
import sys
from multiprocessing import Process, Event

running = True


def on_term(signum, frame):
    global running
    running = False


def worker(wid, ready):
    signal.signal(signal.SIGTERM, on_term)
    r, w = os.pipe()
    os.set_blocking(w, False)
    signal.set_wakeup_fd(w)
    ready.set()
    while running:
        os.read(r, 1)
    print(f'worker {wid} stopped')
    sys.stdout.flush()


def main():
    codes = []
    readies = [Event() for _ in range(2)]
    ps = [Process(target=worker, args=(i, readies[i])) for i in range(2)]
    for p in ps:
        p.start()
    for e in readies:
        e.wait()
    for p in ps:
        p.terminate()
        p.join()
        codes.append(p.exitcode)
    print('exit codes', codes)


if __name__ == '__main__':
    main()
