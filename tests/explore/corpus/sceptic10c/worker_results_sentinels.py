import queue
import threading


class Crew:
    class Worker(threading.Thread):
        def __init__(self, crew):
            threading.Thread.__init__(self)
            self.crew = crew

        def run(self):
            while (job := self.crew.jobs.get()) is not self.crew.STOP:
                key, fn = job
                value = fn(key)
                with self.crew.lock:
                    self.crew.results[key] = value

    STOP = object()

    def __init__(self, size):
        self.jobs = queue.Queue()
        self.results = {}
        self.lock = threading.Lock()
        self.workers = [self.Worker(self) for _ in range(size)]

    def map(self, fn, keys):
        for w in self.workers:
            w.start()
        for k in keys:
            self.jobs.put((k, fn))
        for _ in self.workers:
            self.jobs.put(self.STOP)
        for w in self.workers:
            w.join()
        return dict(sorted(self.results.items()))


print(Crew(2).map(lambda x: x ** 3, range(4)))
