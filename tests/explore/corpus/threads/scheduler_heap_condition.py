import heapq
import threading


class Scheduler:
    def __init__(self):
        self.heap = []
        self.cond = threading.Condition()
        self.stopped = False

    def add(self, priority, job):
        with self.cond:
            heapq.heappush(self.heap, (priority, job))
            self.cond.notify()

    def stop(self):
        with self.cond:
            self.stopped = True
            self.cond.notify_all()

    def run(self, done):
        while True:
            with self.cond:
                while not self.heap and not self.stopped:
                    self.cond.wait()
                if not self.heap:
                    return
                _, job = heapq.heappop(self.heap)
            done.append(job)


s = Scheduler()
done = []
w = [threading.Thread(target=s.run, args=(done,)) for _ in range(2)]
for t in w:
    t.start()
for p, j in ((2, "b"), (1, "a"), (3, "c")):
    s.add(p, j)
s.stop()
for t in w:
    t.join()
print(sorted(done))
