import os
import signal
from multiprocessing import Lock, Process


def holder(lock):
    for _ in range(3):
        with lock:
            print("work")


if __name__ == "__main__":
    lock = Lock()
    p = Process(target=holder, args=(lock,))
    p.start()
    os.kill(p.pid, signal.SIGKILL)
    p.join()
    with lock:
        print("free")
