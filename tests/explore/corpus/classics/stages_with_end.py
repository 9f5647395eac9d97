import queue
import threading

DONE = object()


class Stage(threading.Thread):
    def __init__(self, fn, inq, outq):
        super().__init__(name=fn.__name__)
        self.fn, self.inq, self.outq = fn, inq, outq

    def run(self):
        for item in iter(self.inq.get, DONE):
            for r in self.fn(item):
                self.outq.put(r)
        self.outq.put(DONE)


def odd(x):
    if x % 2:
        yield x


def square(x):
    yield x * x


q1, q2, q3 = queue.Queue(), queue.Queue(1), queue.Queue()
stages = [Stage(odd, q1, q2), Stage(square, q2, q3)]
for s in stages: s.start()
for i in range(6): q1.put(i)
q1.put(DONE)
print(list(iter(q3.get, DONE)))
for s in stages: s.join()
