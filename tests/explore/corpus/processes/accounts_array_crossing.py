from multiprocessing import Array, Lock, Process


def transfer(balances, locks, source, target, amount):
    with locks[source], locks[target]:
        balances[source] -= amount
        balances[target] += amount


if __name__ == "__main__":
    balances = Array("i", [100, 100], lock=False)
    locks = [Lock(), Lock()]
    ps = [Process(target=transfer, args=(balances, locks, s, t, 10)) for s, t in ((0, 1), (1, 0))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(sum(balances))
