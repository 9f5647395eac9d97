from multiprocessing import Array, Lock, Process, Value

N = 3


def transfer(locks, balance, refused, src, dst, amount):
    with locks[src]:
        if balance[src] < amount:
            with refused.get_lock():
                refused.value += 1
            return False
        with locks[dst]:
            balance[src] -= amount
            balance[dst] += amount
    return True


def clerk(locks, balance, refused, k):
    transfer(locks, balance, refused, k, (k + 1) % N, 10)
    transfer(locks, balance, refused, k, (k + 1) % N, 500)


def main():
    locks = [Lock() for _ in range(N)]
    balance = Array('i', [50] * N, lock=False)
    refused = Value('i', 0)
    clerks = [Process(target=clerk, args=(locks, balance, refused, k)) for k in range(N)]
    for c in clerks:
        c.start()
    for c in clerks:
        c.join()
    print('total', sum(balance), 'refused', refused.value)


if __name__ == '__main__':
    main()
