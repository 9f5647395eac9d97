"""共享内存：存款和取款"""
from multiprocessing import Lock, Process, Value
import time


def deposit(money, lock):
    for i in range(20):
        time.sleep(0.01)
        lock.acquire()
        money.value += 5
        lock.release()


def withdraw(money, lock):
    for i in range(20):
        time.sleep(0.01)
        lock.acquire()
        money.value -= 3
        lock.release()


if __name__ == "__main__":
    money = Value("i", 2000)
    lock = Lock()
    d = Process(target=deposit, args=(money, lock))
    w = Process(target=withdraw, args=(money, lock))
    d.start()
    w.start()
    d.join()
    w.join()
    print(money.value)
