from multiprocessing import Array, Process


def mover(accounts, i, j, count):
    for _ in range(count):
        if accounts[i] >= 5:
            accounts[i] -= 5
            accounts[j] += 5


if __name__ == '__main__':
    accounts = Array('i', [50, 50, 50])
    ps = [Process(target=mover, args=(accounts, 0, 1, 4)), Process(target=mover, args=(accounts, 1, 2, 4))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(list(accounts), sum(accounts))
