from multiprocessing import Array, Process


def touch(votes):
    for i in range(len(votes)):
        votes[i] += 1


if __name__ == '__main__':
    votes = Array('i', 2)
    ps = [Process(target=touch, args=(votes,)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(votes[:])
