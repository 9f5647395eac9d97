from multiprocessing import Lock, Process, Value
import time


class Account:
    def __init__(self, name, money):
        self.name = name
        self.money = Value('d', money, lock=False)
        self.lock = Lock()


def transfer(source, target, amount):
    with source.lock:
        print(source.name, 'locked')
        time.sleep(0.1)
        with target.lock:
            source.money.value -= amount
            target.money.value += amount
            print('%s -> %s: %.0f' % (source.name, target.name, amount))


if __name__ == '__main__':
    a, b = Account('A', 100.0), Account('B', 100.0)
    p = Process(target=transfer, args=(a, b, 10))
    q = Process(target=transfer, args=(b, a, 20))
    p.start(); q.start()
    p.join(); q.join()
    print(a.money.value + b.money.value)
