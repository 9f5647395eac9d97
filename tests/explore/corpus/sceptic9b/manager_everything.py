from multiprocessing import Manager, Process


def voter(me, lock, votes, barrier, winner, go):
    go.wait()
    with lock:
        votes.value += 1
    barrier.wait()
    assert votes.value == 3
    with lock:
        if winner.value == -1:
            winner.value = me


def main():
    with Manager() as m:
        lock = m.Lock()
        votes = m.Value('i', 0)
        winner = m.Value('i', -1)
        barrier = m.Barrier(3)
        go = m.Event()
        ps = [Process(target=voter, args=(i, lock, votes, barrier, winner, go)) for i in range(3)]
        for p in ps:
            p.start()
        go.set()
        for p in ps:
            p.join()
        assert all(p.exitcode == 0 for p in ps)
        print('phase 2 votes', votes.value, 'winners', 1 if winner.value in (0, 1, 2) else 0)


if __name__ == '__main__':
    main()
