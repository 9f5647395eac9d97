import itertools
import threading


class FastWriteCounter(object):
    def __init__(self):
        self._number_of_read = 0
        self._counter = itertools.count()

    def increment(self):
        next(self._counter)

    def value(self):
        value = next(self._counter) - self._number_of_read
        self._number_of_read += 1
        return value


counter = FastWriteCounter()


def work():
    for _ in range(100):
        counter.increment()
    counter.value()


ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(counter.value())
