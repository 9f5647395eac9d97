# Bank with processes: one lock for each account
from multiprocessing import Process, Array, Lock
import time


def transfer(accounts, locks, src, dst, amount, times):
    for _ in range(times):
        with locks[src]:
            time.sleep(0.001)
            with locks[dst]:
                if accounts[src] >= amount:
                    accounts[src] -= amount
                    accounts[dst] += amount


if __name__ == "__main__":
    accounts = Array('i', [100, 100])
    locks = [Lock(), Lock()]
    p1 = Process(target=transfer, args=(accounts, locks, 0, 1, 10, 5))
    p2 = Process(target=transfer, args=(accounts, locks, 1, 0, 5, 5))
    p1.start(); p2.start()
    p1.join(); p2.join()
    print("Total:", accounts[0] + accounts[1])
