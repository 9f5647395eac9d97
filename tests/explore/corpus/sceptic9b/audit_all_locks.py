from multiprocessing import Lock, Manager, Process, RawArray


def transfer(acc, locks, hist, hlock, src, dst, n):
    for i in sorted((src, dst)):
        locks[i].acquire()
    ok = acc[src] >= n
    if ok:
        acc[src] -= n
        acc[dst] += n
    for i in sorted((src, dst), reverse=True):
        locks[i].release()
    with hlock:
        hist.append((src, dst, n if ok else 0))


def audit(acc, locks, sums):
    for _ in range(2):
        for lock in locks:
            lock.acquire()
        sums.append(sum(acc))
        for lock in locks:
            lock.release()


if __name__ == '__main__':
    acc = RawArray('i', [100, 100])
    locks = [Lock(), Lock()]
    hlock = Lock()
    with Manager() as m:
        hist, sums = m.list(), m.list()
        ps = [Process(target=transfer, args=(acc, locks, hist, hlock, *job)) for job in ((0, 1, 70), (1, 0, 150))]
        ps.append(Process(target=audit, args=(acc, locks, sums)))
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        moved = sum(n if s == 0 else -n for s, d, n in hist)
        assert acc[0] == 100 - moved
        print('audits ok', set(sums) == {200}, 'sum', sum(acc))
