import multiprocessing as mp
import os


class Consumer(mp.Process):
    def __init__(self, tasks, results):
        super().__init__()
        self.tasks = tasks
        self.results = results

    def run(self):
        while True:
            task = self.tasks.get()
            if task is None:
                self.tasks.task_done()
                break
            self.results.put(task * task)
            self.tasks.task_done()


def main():
    tasks = mp.JoinableQueue()
    results = mp.Queue()
    consumers = [Consumer(tasks, results) for _ in range(2)]
    for c in consumers:
        c.start()
    for i in range(1, 5):
        tasks.put(i)
    for _ in consumers:
        tasks.put(None)
    tasks.join()
    out = sorted(results.get() for _ in range(4))
    for c in consumers:
        c.join()
    print(out)


if __name__ == "__main__":
    main()
