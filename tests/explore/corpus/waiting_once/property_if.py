import threading


class Pool:
    """Seats that are given out and come back."""

    def __init__(self, size):
        self._free = size
        self._cond = threading.Condition(threading.Lock())

    @property
    def exhausted(self):
        return self._free == 0

    def take(self):
        with self._cond:
            if self.exhausted:
                self._cond.wait()
            self._free -= 1

    def give(self):
        with self._cond:
            self._free += 1
            self._cond.notify_all()


pool = Pool(1)


def guest():
    pool.take()
    pool.give()



ts = [threading.Thread(target=guest) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
