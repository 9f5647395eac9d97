import threading


class CountDownLatch:
    def __init__(self, n):
        self._n = n
        self._lock = threading.Lock()
        self._gate = threading.Event()

    def count_down(self):
        with self._lock:
            self._n -= 1
            left = self._n
        if left == 0:
            self._gate.set()
        return left

    def wait(self):
        self._gate.wait()


parts = [None] * 3
latch = CountDownLatch(3)
last = []


def worker(i):
    parts[i] = i * i
    left = latch.count_down()
    if left == 0:
        last.append(i)


def collector(out):
    latch.wait()
    out.extend(parts)


out = []
ts = [threading.Thread(target=collector, args=(out,))]
ts += [threading.Thread(target=worker, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
assert len(last) == 1
print(out)
