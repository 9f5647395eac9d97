import queue
import threading


class Future:
    def __init__(self):
        self._done = threading.Event()
        self._value = self._error = None

    def set(self, value=None, error=None):
        self._value, self._error = value, error
        self._done.set()

    def result(self):
        self._done.wait()
        if self._error is not None:
            raise self._error
        return self._value


class Pool:
    def __init__(self, n):
        self._tasks = queue.Queue()
        self._threads = [threading.Thread(target=self._work) for _ in range(n)]
        for t in self._threads:
            t.start()

    def _work(self):
        while True:
            task = self._tasks.get()
            if task is None:
                return
            future, fn, args = task
            try:
                future.set(fn(*args))
            except Exception as error:
                future.set(error=error)

    def submit(self, fn, *args):
        future = Future()
        self._tasks.put((future, fn, args))
        return future

    def close(self):
        for _ in self._threads:
            self._tasks.put(None)
        for t in self._threads:
            t.join()


pool = Pool(2)
futures = [pool.submit(pow, n, 2) for n in range(4)]
bad = pool.submit(int, "x")
print([f.result() for f in futures])
try:
    bad.result()
except ValueError:
    pass
pool.close()
