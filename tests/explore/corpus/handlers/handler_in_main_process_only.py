import os
import signal
from multiprocessing import Lock, Process


def work(lock, parent):
    jobs = 0
    with lock:
        jobs += 1
        os.kill(parent, signal.SIGUSR1)
    print("jobs", jobs, flush=True)


if __name__ == "__main__":
    lock = Lock()

    def show(signum, frame):
        with lock:
            pass

    signal.signal(signal.SIGUSR1, show)
    worker = Process(target=work, args=(lock, os.getpid()))
    worker.start()
    worker.join()
    print("over")
