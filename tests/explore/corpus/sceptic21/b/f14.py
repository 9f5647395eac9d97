from multiprocessing import Manager, Process


def vote(ns, n):
    ns.total += n


if __name__ == "__main__":
    m = Manager()
    ns = m.Namespace()
    ns.total = 0
    ps = [Process(target=vote, args=(ns, n)) for n in (1, 2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("votes", ns.total)
