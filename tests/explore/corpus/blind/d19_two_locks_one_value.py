import multiprocessing as mp

deposit_lock = mp.Lock()
withdraw_lock = mp.Lock()


def deposit(balance, n):
    for _ in range(n):
        with deposit_lock:
            balance.value += 1


def withdraw(balance, n):
    for _ in range(n):
        with withdraw_lock:
            balance.value -= 1


if __name__ == "__main__":
    balance = mp.Value("i", 1000, lock=False)
    ps = [mp.Process(target=deposit, args=(balance, 10)), mp.Process(target=withdraw, args=(balance, 10))]
    for p in ps: p.start()
    for p in ps: p.join()
    print(balance.value)
