"""Run tasks with dependencies in parallel."""
import queue
import threading
from collections import defaultdict

GRAPH = {"eat": ["cook", "table"], "cook": ["shop"], "table": [], "shop": [], "wash": ["eat"]}


class Scheduler:
    def __init__(self, graph):
        self.graph = graph
        self.missing = {t: len(d) for t, d in graph.items()}
        self.followers = defaultdict(list)
        for task, deps in graph.items():
            for d in deps:
                self.followers[d].append(task)
        self.ready = queue.Queue()
        self.order = []
        self.left = len(graph)
        self.lock = threading.Lock()

    def done(self, task):
        with self.lock:
            self.order.append(task)
            for f in self.followers.get(task, ()):
                self.missing[f] -= 1
                if self.missing[f] == 0:
                    self.ready.put(f)
            self.left -= 1
            if self.left == 0:
                for _ in range(self.workers):
                    self.ready.put(None)

    def work(self):
        while True:
            task = self.ready.get()
            if task is None:
                return
            self.done(task)

    def run(self, workers=2):
        self.workers = workers
        for t, n in self.missing.items():
            if n == 0:
                self.ready.put(t)
        ts = [threading.Thread(target=self.work) for _ in range(workers)]
        for t in ts:
            t.start()
        for t in ts:
            t.join()
        return self.order


def main():
    order = Scheduler(GRAPH).run()
    for task, deps in GRAPH.items():
        for d in deps:
            assert order.index(d) < order.index(task)
    print("ok" if len(order) == len(GRAPH) else "incomplete")


if __name__ == "__main__":
    main()
