import threading
from multiprocessing import Process
from multiprocessing.managers import BaseManager, NamespaceProxy


class Wallet:
    def __init__(self, money):
        self.money = money
        self.lock = threading.Lock()

    def add(self, n):
        with self.lock:
            self.money += n


class WalletProxy(NamespaceProxy):
    _exposed_ = ('__getattribute__', '__setattr__', 'add')

    def add(self, n):
        return self._callmethod('add', (n,))


class M(BaseManager):
    pass


M.register('Wallet', Wallet, WalletProxy)


def earn(w, n):
    w.add(n)


if __name__ == '__main__':
    with M() as m:
        w = m.Wallet(0)
        ps = [Process(target=earn, args=(w, n)) for n in (10, 20)]
        [p.start() for p in ps]
        [p.join() for p in ps]
        print(w.money)
