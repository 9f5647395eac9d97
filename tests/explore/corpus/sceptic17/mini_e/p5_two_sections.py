import heapq
import threading


class Timers:
    def __init__(self, items):
        self.heap = list(items)
        self.lock = threading.Lock()

    def peek(self):
        with self.lock:
            return self.heap[0][0] if self.heap else None

    def pop(self):
        with self.lock:
            return heapq.heappop(self.heap)


timers = Timers([(1, 'tea'), (8, 'cake')])
ran = []


def tick(now):
    first = timers.peek()
    if first is not None and first <= now:
        ran.append(timers.pop()[1])


ts = [threading.Thread(target=tick, args=(3,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(ran))
