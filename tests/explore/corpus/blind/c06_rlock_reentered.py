from multiprocessing import Array, Process, RLock


def deposit(accounts, lock, i, n):
    with lock:
        accounts[i] += n


def transfer(accounts, lock, a, b, n):
    with lock:
        deposit(accounts, lock, a, -n)
        deposit(accounts, lock, b, n)


if __name__ == "__main__":
    lock = RLock()
    accounts = Array("i", [100, 100], lock=False)
    ps = [
        Process(target=transfer, args=(accounts, lock, 0, 1, 10)),
        Process(target=transfer, args=(accounts, lock, 1, 0, 10)),
        Process(target=deposit, args=(accounts, lock, 0, 1)),
    ]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(accounts[:])
