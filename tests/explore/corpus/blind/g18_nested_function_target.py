import multiprocessing as mp


def simulate(n):
    votes = mp.Array("i", 2)

    def voter(choice):
        for _ in range(n):
            votes[choice] = votes[choice] + 1

    ps = [mp.Process(target=voter, args=(c,)) for c in (0, 1, 1)]
    for p in ps: p.start()
    for p in ps: p.join()
    return list(votes)


if __name__ == "__main__":
    print(simulate(3))
