import multiprocessing as mp

accounts = mp.Array('i', [100, 100], lock=False)
locks = [mp.Lock(), mp.Lock()]


def transfer(src, dst, amount):
    first, second = sorted([src, dst])
    with locks[first], locks[second]:
        if accounts[src] < amount:
            return False
        accounts[src] -= amount
        accounts[dst] += amount
    return True


if __name__ == '__main__':
    jobs = [(0, 1, 10), (1, 0, 20), (0, 1, 30), (1, 0, 500)]
    with mp.Pool(2) as pool:
        answers = pool.starmap(transfer, jobs, chunksize=1)
    print('total', sum(accounts), 'ok', answers.count(True), 'of', len(answers))
