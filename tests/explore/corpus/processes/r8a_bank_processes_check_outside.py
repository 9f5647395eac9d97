import multiprocessing as mp
import time


class Account:
    def __init__(self, number, balance):
        self.number = number
        self.balance = mp.Value('i', balance)


def transfer(a, b, amount):
    if a.balance.value < amount:
        print('refused', a.number)
        return False
    time.sleep(0.01)
    first, second = sorted((a, b), key=lambda account: account.number)
    with first.balance.get_lock(), second.balance.get_lock():
        a.balance.value -= amount
        b.balance.value += amount
    return True


def teller(a, b, amount):
    ok = transfer(a, b, amount)
    print(mp.current_process().name, 'ok' if ok else 'no')


if __name__ == '__main__':
    one, two, three = (Account(n, 100) for n in range(3))
    ps = [mp.Process(target=teller, args=(one, two, 70)), mp.Process(target=teller, args=(one, three, 70))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(one.balance.value, two.balance.value, three.balance.value)
