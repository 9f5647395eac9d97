import queue
import threading

class Stage(threading.Thread):
    def __init__(self, work, source, target):
        super().__init__()
        self.work, self.source, self.target = work, source, target
        self.lock = threading.Lock()
        self.done = 0

    def run(self):
        while True:
            item = self.source.get()
            if item is None:
                self.target.put(None)
                return
            self.target.put(self.work(item))
            with self.lock:
                self.done += 1

a, b, c = queue.Queue(), queue.Queue(2), queue.Queue()
stages = [Stage(lambda x: x + 1, a, b), Stage(lambda x: x * 2, b, c)]
for s in stages: s.start()
for i in range(3): a.put(i)
a.put(None)
out = []
while (item := c.get()) is not None:
    out.append(item)
for s in stages: s.join()
print(out, sum(s.done for s in stages))
