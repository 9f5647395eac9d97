# 自定义Manager: 共享的计数器对象
from multiprocessing import Process
from multiprocessing.managers import BaseManager


class Counter:
    def __init__(self):
        self.n = 0

    def increment(self):
        self.n += 1

    def value(self):
        return self.n


class MyManager(BaseManager):
    pass


MyManager.register('Counter', Counter)


def work(counter, times):
    for _ in range(times):
        counter.increment()


if __name__ == '__main__':
    with MyManager() as manager:
        counter = manager.Counter()
        ps = [Process(target=work, args=(counter, 5)) for _ in range(2)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print("count =", counter.value())
