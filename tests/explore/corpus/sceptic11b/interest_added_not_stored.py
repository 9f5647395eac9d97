import time
from multiprocessing import Lock, Process, Value

BASE = 1000


def slow_interest(balance):
    time.sleep(0.01)
    return balance // 10


def add_interest(acc, lock):
    i = slow_interest(BASE)
    lock.acquire()
    acc.value += i
    lock.release()


def pay_in(acc, lock, amount):
    with lock:
        acc.value += amount


if __name__ == '__main__':
    lock = Lock()
    acc = Value('i', BASE)
    ps = [Process(target=add_interest, args=(acc, lock)), Process(target=pay_in, args=(acc, lock, 500))]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(acc.value)
