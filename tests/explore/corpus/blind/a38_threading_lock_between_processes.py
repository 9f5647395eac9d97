import threading
from multiprocessing import Process, Value

lock = threading.Lock()


def deposit(balance):
    for _ in range(10):
        with lock:
            balance.value = balance.value + 1


def withdraw(balance):
    for _ in range(10):
        with lock:
            balance.value = balance.value - 1


if __name__ == '__main__':
    balance = Value('i', 200)
    p1 = Process(target=deposit, args=(balance,))
    p2 = Process(target=withdraw, args=(balance,))
    p1.start()
    p2.start()
    p1.join()
    p2.join()
    print("Final balance =", balance.value)
