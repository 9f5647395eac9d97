import threading
import queue
import time
import logging

logging.basicConfig(level=logging.INFO, format="%(threadName)s %(message)s")


class ThreadPool:
    def __init__(self, size):
        self.tasks = queue.Queue()
        self.results = []
        self.lock = threading.Lock()
        self.workers = []
        for i in range(size):
            w = threading.Thread(target=self._work, daemon=True)
            w.start()
            self.workers.append(w)

    def _work(self):
        while True:
            fn, args = self.tasks.get()
            try:
                r = fn(*args)
                with self.lock:
                    self.results.append(r)
                logging.info("finished %s", args)
            finally:
                self.tasks.task_done()

    def submit(self, fn, *args):
        self.tasks.put((fn, args))

    def wait(self):
        self.tasks.join()


def square(n):
    time.sleep(0.01)
    return n * n


pool = ThreadPool(3)
for n in range(6):
    pool.submit(square, n)
pool.wait()
print(sorted(pool.results))
