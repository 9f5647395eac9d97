from multiprocessing import Process
from multiprocessing.managers import BaseManager


class Store:
    def __init__(self, n):
        self._n = n

    def get(self):
        return self._n

    def set(self, n):
        self._n = n


BaseManager.register("Store", Store)


def sell(store):
    left = store.get()
    if left > 0:
        store.set(left - 1)


if __name__ == "__main__":
    manager = BaseManager()
    manager.start()
    store = manager.Store(10)
    ps = [Process(target=sell, args=(store,)) for _ in range(3)]
    for p in ps: p.start()
    for p in ps: p.join()
    print("left:", store.get())
    manager.shutdown()
