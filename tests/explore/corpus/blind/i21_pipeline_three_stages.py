import queue
import threading

END = object()


class Stats:
    def __init__(self):
        self.lock = threading.Lock()
        self.counts = {}

    def count(self, stage):
        with self.lock:
            self.counts[stage] = self.counts.get(stage, 0) + 1


class Stage(threading.Thread):
    def __init__(self, name, function, source, target, stats):
        super().__init__(name=name, daemon=True)
        self.function, self.source, self.target, self.stats = function, source, target, stats

    def run(self):
        while True:
            item = self.source.get()
            try:
                if item is END:
                    if self.target is not None:
                        self.target.put(END)
                    break
                result = self.function(item)
                self.stats.count(self.name)
                if self.target is not None:
                    self.target.put(result)
            finally:
                self.source.task_done()


stats = Stats()
results = []
q1, q2, q3 = queue.Queue(2), queue.Queue(2), queue.Queue()
stages = [Stage('read', int, q1, q2, stats), Stage('double', lambda n: 2 * n, q2, q3, stats),
          Stage('write', results.append, q3, None, stats)]
for s in stages:
    s.start()
for text in ['0', '1', '2', '3']:
    q1.put(text)
q1.put(END)
for s in stages:
    s.join()
print(dict(sorted(stats.counts.items())), results)
