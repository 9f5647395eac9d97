import multiprocessing as mp


def deposit(balance, lock, amount):
    lock.acquire()
    current = balance.value
    lock.release()
    new = current + amount
    lock.acquire()
    balance.value = new
    lock.release()


if __name__ == "__main__":
    balance = mp.Value("i", 0)
    lock = mp.Lock()
    ps = [mp.Process(target=deposit, args=(balance, lock, 10 * i)) for i in (1, 2, 3)]
    for p in ps: p.start()
    for p in ps: p.join()
    print("余额:", balance.value)
