import multiprocessing as mp

v = None


def init(x):
    global v
    v = x


def add(_):
    v.value += 1


if __name__ == "__main__":
    ctx = mp.get_context("spawn")
    n = ctx.Value("i", 0)
    with ctx.Pool(2, init, (n,)) as pool:
        pool.map(add, range(4))
    print(n.value)
