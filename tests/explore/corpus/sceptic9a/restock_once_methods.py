import threading


class Store:
    def __init__(self):
        self._count = 1
        self._lock = threading.Lock()

    def count(self):
        with self._lock:
            return self._count

    def sell(self):
        with self._lock:
            if self._count == 0:
                return False
            self._count -= 1
            return True

    def add(self, n):
        with self._lock:
            self._count += n


store = Store()


def restocker():
    if store.count() < 2:
        store.add(5)


ts = [threading.Thread(target=store.sell), threading.Thread(target=restocker)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
