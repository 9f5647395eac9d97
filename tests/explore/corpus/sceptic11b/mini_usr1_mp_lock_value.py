import os
import signal
from multiprocessing import Event, Lock, Process, Value

lock = Lock()
total = Value('i', 0, lock=False)


def handler(signum, frame):
    with lock:
        total.value = 0


def child(ready):
    signal.signal(signal.SIGUSR1, handler)
    ready.set()
    for _ in range(3):
        with lock:
            total.value += 1


if __name__ == '__main__':
    ready = Event()
    p = Process(target=child, args=(ready,))
    p.start()
    ready.wait()
    os.kill(p.pid, signal.SIGUSR1)
    p.join()
    print('end')
