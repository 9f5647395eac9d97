import queue
import threading


class ThreadPool:
    def __init__(self, size):
        self.jobs = queue.Queue()
        self.workers = [threading.Thread(target=self._work, daemon=True) for _ in range(size)]
        for w in self.workers:
            w.start()

    def _work(self):
        while True:
            function, args, kwargs = self.jobs.get()
            try:
                function(*args, **kwargs)
            except Exception as e:
                print("job failed:", e)
            finally:
                self.jobs.task_done()

    def submit(self, function, *args, **kwargs):
        self.jobs.put((function, args, kwargs))

    def wait(self):
        self.jobs.join()


results = {}
lock = threading.Lock()


def factorial(n):
    r = 1
    for i in range(2, n + 1):
        r *= i
    with lock:
        results[n] = r


pool = ThreadPool(3)
for n in range(5):
    pool.submit(factorial, n)
pool.wait()
print(results[4], len(results))
