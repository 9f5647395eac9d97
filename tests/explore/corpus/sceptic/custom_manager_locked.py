import threading
from multiprocessing.managers import BaseManager
from multiprocessing import Process


class Counter:
    def __init__(self):
        self.n = 0
        self.lock = threading.Lock()

    def add(self):
        with self.lock:
            self.n += 1

    def get(self):
        return self.n


class MyManager(BaseManager):
    pass


MyManager.register("Counter", Counter)


def work(c):
    for _ in range(5):
        c.add()


if __name__ == "__main__":
    with MyManager() as m:
        c = m.Counter()
        ps = [Process(target=work, args=(c,)) for _ in range(2)]
        for p in ps: p.start()
        for p in ps: p.join()
        print(c.get())
