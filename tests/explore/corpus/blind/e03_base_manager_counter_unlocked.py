from multiprocessing import Process
from multiprocessing.managers import BaseManager


class Counter:
    def __init__(self):
        self.n = 0

    def increment(self):
        n = self.n
        n = n + 1
        self.n = n

    def get(self):
        return self.n


class MyManager(BaseManager):
    pass


MyManager.register("Counter", Counter)


def work(counter):
    for _ in range(3):
        counter.increment()


if __name__ == "__main__":
    with MyManager() as m:
        counter = m.Counter()
        ps = [Process(target=work, args=(counter,)) for _ in range(2)]
        for p in ps: p.start()
        for p in ps: p.join()
        print(counter.get())
