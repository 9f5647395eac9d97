import threading


class Box:
    def __init__(self):
        self.made = threading.Lock()

    def pool(self):
        try:
            return self._pool
        except AttributeError:
            with self.made:
                if not hasattr(self, "_pool"):
                    self._pool = []
                return self._pool


box = Box()


def work(n):
    box.pool().append(n)


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(box.pool()))
