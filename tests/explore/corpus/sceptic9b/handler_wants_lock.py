import os
import signal
from multiprocessing import Lock, Value

lock = Lock()
jobs = Value('i', 0, lock=False)


def on_job(signum, frame):
    with lock:
        jobs.value += 1


def main():
    signal.signal(signal.SIGUSR1, on_job)
    parent = os.getpid()
    pid = os.fork()
    if pid == 0:
        os.kill(parent, signal.SIGUSR1)
        os._exit(0)
    for _ in range(3):
        with lock:
            jobs.value += 10
    os.waitpid(pid, 0)
    with lock:
        print('jobs', jobs.value)


if __name__ == '__main__':
    main()
