import multiprocessing as mp


class Account:
    def __init__(self, start):
        self.balance = mp.Value('d', start)

    def read(self):
        with self.balance.get_lock():
            return self.balance.value

    def write(self, v):
        with self.balance.get_lock():
            self.balance.value = v


def interest(acc):
    b = acc.read()
    acc.write(b * 1.1)


def deposit(acc, amount):
    with acc.balance.get_lock():
        acc.balance.value += amount


if __name__ == '__main__':
    acc = Account(100.0)
    a = mp.Process(target=interest, args=(acc,))
    b = mp.Process(target=deposit, args=(acc, 50))
    a.start(); b.start()
    a.join(); b.join()
    print(acc.read())
