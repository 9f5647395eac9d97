from contextlib import contextmanager
import threading

_lock = threading.Lock()
balance = [30]


@contextmanager
def locked():
    _lock.acquire()
    yield balance
    _lock.release()


def withdraw(amount):
    with locked() as b:
        if b[0] < amount:
            raise ValueError('余额不足')
        b[0] -= amount


def customer(amounts):
    for a in amounts:
        try:
            withdraw(a)
        except ValueError as e:
            print(e)


if __name__ == '__main__':
    t1 = threading.Thread(target=customer, args=([20, 20],))
    t2 = threading.Thread(target=customer, args=([20, 5],))
    t1.start(); t2.start()
    t1.join(); t2.join()
    print('left', balance[0])
