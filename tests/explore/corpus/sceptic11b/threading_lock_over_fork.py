import threading
from multiprocessing import Process
from multiprocessing.sharedctypes import RawValue

lock = threading.Lock()       # should have been multiprocessing.Lock


class Till:
    def __init__(self):
        self.cash = RawValue('i', 0)

    def sell(self, price):
        with lock:
            self.cash.value += price


def cashier(till, prices):
    for price in prices:
        till.sell(price)


if __name__ == '__main__':
    till = Till()
    shifts = [[3, 5, 9], [2, 2, 8], [7]]
    ps = [Process(target=cashier, args=(till, s)) for s in shifts]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('cash', till.cash.value)
