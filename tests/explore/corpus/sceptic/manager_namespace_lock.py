from multiprocessing import Manager, Process


def work(ns, lock):
    for _ in range(4):
        with lock:
            ns.total = ns.total + 1


if __name__ == "__main__":
    with Manager() as m:
        ns = m.Namespace()
        ns.total = 0
        lock = m.Lock()
        ps = [Process(target=work, args=(ns, lock)) for _ in range(2)]
        for p in ps: p.start()
        for p in ps: p.join()
        print(ns.total)
