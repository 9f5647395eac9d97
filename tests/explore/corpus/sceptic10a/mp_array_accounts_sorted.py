# Bank with processes: one lock for each account, always locked in the same order
from multiprocessing import Process, Array, Lock


def transfer(accounts, locks, src, dst, amount, fee, times):
    first, second = sorted((src, dst))
    for _ in range(times):
        with locks[first], locks[second]:
            if accounts[src] >= amount + fee:
                accounts[src] -= amount + fee
                accounts[dst] += amount


if __name__ == "__main__":
    accounts = Array('i', [100, 100, 100], lock=False)
    locks = [Lock() for _ in range(3)]
    jobs = [(0, 1, 10, 0), (1, 2, 10, 0), (2, 0, 10, 0), (1, 0, 5, 0)]
    ps = [Process(target=transfer, args=(accounts, locks, *j, 3)) for j in jobs]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("Total:", sum(accounts))
