import multiprocessing as mp


class Account:
    def __init__(self, start):
        self.lock = mp.Lock()
        self.money = mp.Value('i', start, lock=False)

    def _change(self, by):
        """caller must hold the lock"""
        self.money.value += by

    def deposit(self, by):
        with self.lock:
            self._change(by)

    def fee(self):
        self._change(-1)

    def withdraw(self, by):
        with self.lock:
            if self.money.value >= by:
                self._change(-by)
        self.fee()


def run(acc):
    acc.deposit(10)
    acc.withdraw(29)


if __name__ == '__main__':
    acc = Account(100)
    ps = [mp.Process(target=run, args=(acc,)) for _ in range(2)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(acc.money.value)
