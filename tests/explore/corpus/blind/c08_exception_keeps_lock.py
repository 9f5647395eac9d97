from multiprocessing import Lock, Process, Value
import logging


def withdraw(balance, lock, amount):
    lock.acquire()
    if amount > balance.value:
        raise ValueError("insufficient funds")
    balance.value -= amount
    lock.release()


if __name__ == "__main__":
    balance = Value("i", 100)
    lock = Lock()
    ps = [Process(target=withdraw, args=(balance, lock, n)) for n in (80, 50, 10)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(balance.value)
