# 多个售票窗口（进程）卖票，直到卖完
from multiprocessing import Process, Lock, Value
import os
import time


class Window(Process):
    def __init__(self, number, tickets, lock, sold):
        super().__init__(name='窗口%d' % number)
        self.tickets = tickets
        self.lock = lock
        self.sold = sold
        self.mine = 0

    def sell_one(self):
        with self.lock:
            left = self.tickets.value
            if left <= 0:
                return False
            time.sleep(0.001)
            self.tickets.value = left - 1
            self.mine += 1
            print('%s(pid %d) 卖出第 %d 张票' % (self.name, os.getpid(), left))
        return True

    def run(self):
        while self.sell_one():
            time.sleep(0.001)
        self.sold.put((self.name, self.mine))


if __name__ == '__main__':
    from multiprocessing import Queue
    tickets = Value('i', 6, lock=False)
    lock = Lock()
    sold = Queue()
    windows = [Window(n, tickets, lock, sold) for n in (1, 2, 3)]
    for w in windows:
        w.start()
    result = dict(sold.get() for _ in windows)
    for w in windows:
        w.join()
    for name in sorted(result):
        print(name, result[name])
    print('共', sum(result.values()), '剩', tickets.value)
