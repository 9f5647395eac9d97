import multiprocessing as mp


def vote(ballots, votes, lock):
    for b in ballots:
        with lock:
            votes[b] += 1


if __name__ == '__main__':
    ctx = mp.get_context('spawn')
    votes = ctx.Array('i', 3, lock=False)
    lock = ctx.Lock()
    ps = [ctx.Process(target=vote, args=(b, votes, lock)) for b in ([0, 1, 0], [1, 0, 2])]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    best = max(range(3), key=lambda i: votes[i])
    print('votes', votes[:], 'winner', best)
