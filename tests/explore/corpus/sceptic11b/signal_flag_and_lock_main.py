import os
import signal
from multiprocessing import Event, Lock, Process, Value

lock = Lock()


class Collector(Process):
    def __init__(self, total, ready):
        super().__init__()
        self.total, self.ready = total, ready
        self.wanted = False

    def on_usr1(self, signum, frame):
        self.wanted = True

    def run(self):
        signal.signal(signal.SIGUSR1, self.on_usr1)
        self.ready.set()
        for i in range(1, 5):
            with lock:
                self.total.value += i
        while not self.wanted:
            signal.sigtimedwait([], 0.01)
        with lock:
            print('reports', 1, 'total', self.total.value, flush=True)


if __name__ == '__main__':
    total, ready = Value('i', 0, lock=False), Event()
    c = Collector(total, ready)
    c.start()
    ready.wait()
    os.kill(c.pid, signal.SIGUSR1)
    c.join()
