import threading
import queue
import time


class ThreadPool:
    def __init__(self, size):
        self.tasks = queue.Queue()
        self.done = 0
        self.workers = []
        for i in range(size):
            w = threading.Thread(target=self._work, daemon=True)
            w.start()
            self.workers.append(w)

    def _work(self):
        while True:
            fn, args = self.tasks.get()
            try:
                fn(*args)
                self.done += 1
            finally:
                self.tasks.task_done()

    def submit(self, fn, *args):
        self.tasks.put((fn, args))

    def wait(self):
        self.tasks.join()


def square(n):
    time.sleep(0.01)
    return n * n


pool = ThreadPool(2)
for n in range(6):
    pool.submit(square, n)
pool.wait()
print("done", pool.done)
