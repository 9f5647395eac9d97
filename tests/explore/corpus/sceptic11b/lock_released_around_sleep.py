import time
from multiprocessing import Lock, Process, Value


def slow_interest(balance):
    time.sleep(0.01)
    return balance // 10


def add_interest(acc, lock):
    lock.acquire()
    b = acc.value
    lock.release()
    i = slow_interest(b)
    lock.acquire()
    acc.value = b + i
    lock.release()


def pay_in(acc, lock, amount):
    with lock:
        acc.value += amount


if __name__ == '__main__':
    lock = Lock()
    acc = Value('i', 1000)
    ps = [Process(target=add_interest, args=(acc, lock)), Process(target=pay_in, args=(acc, lock, 500))]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(acc.value)
