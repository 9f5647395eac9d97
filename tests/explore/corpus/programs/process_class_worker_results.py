import os
from multiprocessing import Process, Queue


class SumWorker(Process):
    def __init__(self, q, lo, hi):
        super().__init__()
        self.q, self.lo, self.hi = q, lo, hi

    def run(self):
        self.q.put((os.getpid() > 0, sum(range(self.lo, self.hi))))


if __name__ == "__main__":
    q = Queue()
    ws = [SumWorker(q, i * 10, i * 10 + 10) for i in range(3)]
    for w in ws:
        w.start()
    total = 0
    for _ in ws:
        ok, part = q.get()
        total += part
    for w in ws:
        w.join()
    assert total == sum(range(30))
    print(total)
