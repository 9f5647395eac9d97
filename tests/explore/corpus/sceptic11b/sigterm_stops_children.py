import os
import signal
import time
from multiprocessing import Barrier, Process, Value


class Worker(Process):
    def __init__(self, ready, stopped):
        super().__init__()
        self.ready = ready
        self.stopped = stopped
        self.running = True

    def stop(self, signum, frame):
        self.running = False

    def run(self):
        signal.signal(signal.SIGTERM, self.stop)
        self.ready.wait()
        while self.running:
            time.sleep(0.01)
        with self.stopped.get_lock():
            self.stopped.value += 1


if __name__ == '__main__':
    ready = Barrier(3)
    stopped = Value('i', 0)
    ws = [Worker(ready, stopped) for _ in range(2)]
    for w in ws:
        w.start()
    ready.wait()
    for w in ws:
        w.terminate()
    for w in ws:
        w.join()
    print('stopped', stopped.value)
