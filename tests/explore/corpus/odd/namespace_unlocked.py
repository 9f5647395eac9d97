from multiprocessing import Manager, Process


def work(ns):
    for _ in range(5):
        ns.n += 1


if __name__ == "__main__":
    with Manager() as manager:
        ns = manager.Namespace()
        ns.n = 0
        ps = [Process(target=work, args=(ns,)) for _ in range(2)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(ns.n)
