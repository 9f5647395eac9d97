import multiprocessing as mp


def square(x, q):
    q.put(x * x)


if __name__ == '__main__':
    ctx = mp.get_context('forkserver')
    q = ctx.Queue()
    ps = [ctx.Process(target=square, args=(x, q)) for x in (1, 2, 3)]
    [p.start() for p in ps]
    got = sorted(q.get() for _ in ps)
    [p.join() for p in ps]
    print(got)
