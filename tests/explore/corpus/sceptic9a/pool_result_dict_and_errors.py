import queue
import threading


class WorkerPool:
    def __init__(self, n):
        self.tasks = queue.Queue()
        self.results = {}
        self.errors = []
        self._lock = threading.Lock()
        self._threads = []
        for i in range(n):
            t = threading.Thread(target=self._run, name=f"worker-{i}")
            self._threads.append(t)

    def start(self):
        for t in self._threads:
            t.start()

    def submit(self, func, arg):
        self.tasks.put((func, arg))

    def close(self):
        for _ in self._threads:
            self.tasks.put(None)
        for t in self._threads:
            t.join()

    def _run(self):
        while True:
            job = self.tasks.get()
            if job is None:
                return
            func, arg = job
            try:
                value = func(arg)
            except ValueError:
                with self._lock:
                    self.errors.append(arg)
            else:
                with self._lock:
                    self.results[arg] = value


def length(word):
    if not word:
        raise ValueError("empty")
    return len(word)


pool = WorkerPool(2)
pool.start()
for w in ["a", "bb", "", "ccc"]:
    pool.submit(length, w)
pool.close()
print(dict(sorted(pool.results.items())))
print("errors", pool.errors)
