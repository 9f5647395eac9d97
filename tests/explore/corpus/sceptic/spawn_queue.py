import multiprocessing as mp


def work(k, q):
    q.put((k, k * k))


if __name__ == "__main__":
    ctx = mp.get_context("spawn")
    q = ctx.Queue()
    ps = [ctx.Process(target=work, args=(k, q)) for k in range(3)]
    for p in ps: p.start()
    found = dict(q.get() for _ in ps)
    for p in ps: p.join()
    print([found[k] for k in range(3)])
