import threading


class Box:
    def __init__(self):
        self.n = 0

    def lock(self):
        try:
            return self._lock
        except AttributeError:
            self._lock = threading.Lock()
            return self._lock


box = Box()


def work(n):
    with box.lock():
        box.n += n


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(box.n)
