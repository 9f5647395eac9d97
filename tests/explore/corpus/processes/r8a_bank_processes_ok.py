"""银行转账（多进程版）：每个账户一个 Value，按编号加锁。"""
import multiprocessing as mp
import os
import random


class Account:
    def __init__(self, number, balance):
        self.number = number
        self.balance = mp.Value('i', balance)

    def __repr__(self):
        return 'Account(%d, %d)' % (self.number, self.balance.value)


class Refused(Exception):
    pass


def transfer(a, b, amount):
    first, second = (a, b) if a.number < b.number else (b, a)
    with first.balance.get_lock():
        with second.balance.get_lock():
            if a.balance.value < amount:
                raise Refused(a.number)
            a.balance.value -= amount
            b.balance.value += amount
            return a.balance.value


def teller(accounts, refused, done, seed, rounds):
    rng = random.Random(seed)
    for _ in range(rounds):
        a, b = rng.sample(accounts, 2)
        amount = rng.randint(10, 80)
        try:
            left = transfer(a, b, amount)
        except Refused as error:
            with refused.get_lock():
                refused.value += 1
            print('[%s] 余额不足: %s' % (os.getpid(), error))
        else:
            with done.get_lock():
                done.value += 1
            print('[%s] 转账 %d 成功, 剩余 %d' % (os.getpid(), amount, left))


if __name__ == '__main__':
    accounts = [Account(n, 100) for n in range(3)]
    refused = mp.Value('i', 0)
    done = mp.Value('i', 0)
    workers = [mp.Process(target=teller, args=(accounts, refused, done, s, 4)) for s in range(2)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    total = sum(a.balance.value for a in accounts)
    print('total', total, 'done', done.value, 'refused', refused.value)
    assert total == 300
    assert done.value + refused.value == 8
