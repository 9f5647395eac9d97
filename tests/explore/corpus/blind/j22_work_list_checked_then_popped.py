import threading


class Pool:
    def __init__(self, tasks, workers):
        self.tasks = list(tasks)
        self.results = {}
        self.lock = threading.Lock()
        self.threads = [threading.Thread(target=self.work, name='w%d' % i) for i in range(workers)]

    def work(self):
        while self.tasks:
            task = self.tasks.pop()
            value = task * task
            with self.lock:
                self.results[task] = value

    def run(self):
        for t in self.threads: t.start()
        for t in self.threads: t.join()
        return self.results


pool = Pool([1, 2, 3], 2)
print(sorted(pool.run().items()))
