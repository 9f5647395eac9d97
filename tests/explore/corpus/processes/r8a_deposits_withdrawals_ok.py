import multiprocessing


def deposit(balance, times):
    for _ in range(times):
        with balance.get_lock():
            balance.value = balance.value + 1


def withdraw(balance, times):
    for _ in range(times):
        with balance.get_lock():
            balance.value = balance.value - 1


def perform_transactions():
    balance = multiprocessing.Value('i', 100)
    p1 = multiprocessing.Process(target=withdraw, args=(balance, 1000))
    p2 = multiprocessing.Process(target=deposit, args=(balance, 1000))
    p1.start()
    p2.start()
    p1.join()
    p2.join()
    print("Final balance = {}".format(balance.value))


if __name__ == "__main__":
    for _ in range(3):
        perform_transactions()
