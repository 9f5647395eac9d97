import heapq
import threading
class Timers:
    def __init__(self):
        self.heap = [(1, 'a'), (2, 'b'), (9, 'c')]
        self.lock = threading.Lock()
        self.ran = []
    def run(self, now):
        while True:
            with self.lock:
                if not self.heap or self.heap[0][0] > now:
                    return
                when, what = heapq.heappop(self.heap)
            self.ran.append(what)
timers = Timers()
ts = [threading.Thread(target=timers.run, args=(4,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(timers.ran))
