from multiprocessing import Array, Process, Event
import random


def mover(accounts, seed, count):
    rng = random.Random(seed)
    n = len(accounts)
    for _ in range(count):
        i = rng.randrange(n)
        j = (i + rng.randrange(1, n)) % n
        with accounts.get_lock():
            amount = min(rng.randrange(20), accounts[i])
            if amount == 0:
                continue
            accounts[i] -= amount
            accounts[j] += amount


def auditor(accounts, stop, wanted, looks):
    seen = 0
    while seen < looks and not stop.is_set():
        with accounts.get_lock():
            snapshot = accounts[:]
        seen += 1
        if sum(snapshot) != wanted:
            print('BROKEN', snapshot)
            break
    print('auditor done')


if __name__ == '__main__':
    accounts = Array('i', [50, 50, 50, 50])
    stop = Event()
    movers = [Process(target=mover, args=(accounts, s, 5)) for s in (1, 2)]
    watch = Process(target=auditor, args=(accounts, stop, 200, 3))
    watch.start()
    for m in movers:
        m.start()
    for m in movers:
        m.join()
    stop.set()
    watch.join()
    print(sum(accounts), 'exit codes', [m.exitcode for m in movers])
