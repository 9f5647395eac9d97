import os
import signal
from multiprocessing import Event, Lock, Process


def work(ready, lock):
    jobs = 0

    def show(signum, frame):
        with lock:
            print("jobs are done", flush=True)

    signal.signal(signal.SIGUSR1, show)
    ready.set()
    for _ in range(2):
        with lock:
            jobs += 1


if __name__ == "__main__":
    ready, lock = Event(), Lock()
    worker = Process(target=work, args=(ready, lock))
    worker.start()
    ready.wait()
    os.kill(worker.pid, signal.SIGUSR1)
    worker.join()
    print("over")
