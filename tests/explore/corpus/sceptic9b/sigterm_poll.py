import signal
import time
from multiprocessing import Event, Process

running = True


def on_term(signum, frame):
    global running
    running = False


def worker(ready):
    signal.signal(signal.SIGTERM, on_term)
    ready.set()
    while running:
        time.sleep(0.1)
    print('stopped', flush=True)


if __name__ == '__main__':
    ready = Event()
    p = Process(target=worker, args=(ready,))
    p.start()
    ready.wait()
    p.terminate()
    p.join()
    print(p.exitcode)
