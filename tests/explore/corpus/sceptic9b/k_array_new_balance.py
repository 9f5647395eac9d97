from multiprocessing import Array, Lock, Process


def transfer(acc, locks, a, b, n):
    with locks[min(a, b)], locks[max(a, b)]:
        from_balance = acc[a]
        to_balance = acc[b]
        if from_balance < n:
            return False
        acc[a] = from_balance - n
        acc[b] = to_balance + n
        return True


def teller(acc, locks, a, b, c):
    if transfer(acc, locks, a, b, 50):
        transfer(acc, locks, b, c, 70)
    if not transfer(acc, locks, c, a, 400):
        transfer(acc, locks, c, a, 40)


if __name__ == '__main__':
    acc = Array('i', [100, 100, 100], lock=False)
    locks = [Lock() for _ in range(3)]
    ps = [Process(target=teller, args=(acc, locks, *o)) for o in ((0, 1, 2), (2, 1, 0))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(sum(acc))
