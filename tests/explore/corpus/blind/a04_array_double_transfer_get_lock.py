import multiprocessing as mp
import random


def transfer(accounts, src, dst, n):
    for _ in range(n):
        amount = random.randint(1, 10)
        with accounts.get_lock():
            if accounts[src] >= amount:
                accounts[src] -= amount
                accounts[dst] += amount


def main():
    accounts = mp.Array('d', [100.0, 100.0])
    p1 = mp.Process(target=transfer, args=(accounts, 0, 1, 20))
    p2 = mp.Process(target=transfer, args=(accounts, 1, 0, 20))
    p1.start()
    p2.start()
    p1.join()
    p2.join()
    total = sum(accounts[:])
    print("total = %.2f" % total)
    assert total == 200.0, "money disappeared!"


if __name__ == '__main__':
    main()
