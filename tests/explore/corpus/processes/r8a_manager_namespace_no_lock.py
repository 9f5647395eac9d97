import multiprocessing


def work(ns, n):
    for i in range(n):
        ns.total += i


if __name__ == '__main__':
    manager = multiprocessing.Manager()
    ns = manager.Namespace()
    ns.total = 0
    jobs = [multiprocessing.Process(target=work, args=(ns, 4)) for _ in range(2)]
    for j in jobs:
        j.start()
    for j in jobs:
        j.join()
    print('total', ns.total)
