import queue
import threading


class Worker(threading.Thread):
    def __init__(self, tasks, results):
        super().__init__()
        self.tasks = tasks
        self.results = results

    def run(self):
        while True:
            task = self.tasks.get()
            if task is None:
                break
            self.results.put((task, task ** 2))


tasks, results = queue.Queue(), queue.Queue()
workers = [Worker(tasks, results) for _ in range(2)]
for w in workers:
    w.start()
for n in range(5):
    tasks.put(n)
tasks.put(None)
for w in workers:
    w.join()
while not results.empty():
    print(results.get())
