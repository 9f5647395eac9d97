from multiprocessing import Manager, Process


def work(i, sem, barrier, lock, ns):
    with sem:
        with lock:
            ns.total += i
    barrier.wait()


if __name__ == "__main__":
    with Manager() as m:
        sem, barrier, lock, ns = m.Semaphore(2), m.Barrier(3), m.Lock(), m.Namespace()
        ns.total = 0
        ps = [Process(target=work, args=(i, sem, barrier, lock, ns)) for i in (1, 2, 3)]
        for p in ps: p.start()
        for p in ps: p.join()
        print(ns.total)
