import contextlib
import threading


class Store:
    def __init__(self, threaded):
        self.guard = threading.Lock() if threaded else contextlib.nullcontext()
        self.n = 0

    def add(self):
        with self.guard:
            self.n += 1


store = Store(threaded=True)
single = Store(threaded=False)
single.add()
ts = [threading.Thread(target=store.add) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(store.n, single.n)
