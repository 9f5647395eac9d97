import multiprocessing
import os
import signal
import sys
import time


class GracefulKiller:
    kill_now = False

    def __init__(self):
        signal.signal(signal.SIGINT, self.exit_gracefully)
        signal.signal(signal.SIGTERM, self.exit_gracefully)

    def exit_gracefully(self, signum, frame):
        self.kill_now = True


def worker(ready):
    killer = GracefulKiller()
    ready.set()
    while not killer.kill_now:
        time.sleep(0.5)
    print("worker: cleaned up")
    sys.exit(0)


if __name__ == "__main__":
    ready = multiprocessing.Event()
    p = multiprocessing.Process(target=worker, args=(ready,))
    p.start()
    ready.wait()
    p.terminate()
    p.join()
    print("exit code:", p.exitcode)
