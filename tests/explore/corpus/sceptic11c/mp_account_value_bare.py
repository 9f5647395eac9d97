import multiprocessing as mp
import time


def withdraw(balance):
    for _ in range(3):
        balance.value = balance.value - 1
        time.sleep(0.001)


def deposit(balance):
    for _ in range(3):
        balance.value = balance.value + 1
        time.sleep(0.001)


def perform_transactions():
    balance = mp.Value('i', 100)
    p1 = mp.Process(target=withdraw, args=(balance,))
    p2 = mp.Process(target=deposit, args=(balance,))
    p1.start()
    p2.start()
    p1.join()
    p2.join()
    print("Final balance = {}".format(balance.value))


if __name__ == "__main__":
    for _ in range(2):
        perform_transactions()
