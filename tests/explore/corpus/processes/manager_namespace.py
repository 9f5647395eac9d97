import multiprocessing as mp
def work(ns):
    ns.n += 1
if __name__ == "__main__":
    with mp.Manager() as m:
        ns = m.Namespace(); ns.n = 0
        ps = [mp.Process(target=work, args=(ns,)) for _ in range(2)]
        for p in ps: p.start()
        for p in ps: p.join()
        print(ns.n)
