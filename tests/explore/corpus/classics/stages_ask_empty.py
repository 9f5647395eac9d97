import queue
import threading


class Stage(threading.Thread):
    def __init__(self, fn, inq, outq):
        super().__init__(name=fn.__name__)
        self.fn, self.inq, self.outq = fn, inq, outq

    def run(self):
        while not self.inq.empty():
            item = self.inq.get()
            for r in self.fn(item):
                self.outq.put(r)


def odd(x):
    if x % 2:
        yield x


def square(x):
    yield x * x


q1, q2, q3 = queue.Queue(), queue.Queue(), queue.Queue()
for i in range(4): q1.put(i)
stages = [Stage(odd, q1, q2), Stage(odd, q1, q2), Stage(square, q2, q3)]
for s in stages: s.start()
for s in stages: s.join()
print(q3.qsize() <= 2)
