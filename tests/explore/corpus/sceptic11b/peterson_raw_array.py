"""Peterson算法（两个进程）"""
from multiprocessing import Process
from multiprocessing.sharedctypes import RawArray, RawValue


class Peterson:
    def __init__(self):
        self.want = RawArray('b', 2)
        self.turn = RawValue('b', 0)

    def lock(self, me):
        other = 1 - me
        self.want[me] = 1
        self.turn.value = other
        while self.want[other] and self.turn.value == other:
            pass

    def unlock(self, me):
        self.want[me] = 0


def worker(lock, me, counter, n):
    for _ in range(n):
        lock.lock(me)
        counter.value += 1
        lock.unlock(me)


if __name__ == '__main__':
    lock = Peterson()
    counter = RawValue('i', 0)
    ps = [Process(target=worker, args=(lock, i, counter, 3)) for i in range(2)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(counter.value)
