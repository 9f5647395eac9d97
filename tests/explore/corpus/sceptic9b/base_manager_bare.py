from multiprocessing import Process
from multiprocessing.managers import BaseManager


class Counter:
    def __init__(self):
        self.n = 0

    def increment(self):
        self.n += 1

    def get(self):
        return self.n


class MyManager(BaseManager):
    pass


MyManager.register('Counter', Counter)


def worker(counter):
    for _ in range(3):
        counter.increment()


def main():
    with MyManager() as manager:
        counter = manager.Counter()
        ps = [Process(target=worker, args=(counter,)) for _ in range(2)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print('count', counter.get())


if __name__ == '__main__':
    main()
