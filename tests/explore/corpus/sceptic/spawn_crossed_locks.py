import multiprocessing as mp


def one(a, b):
    with a:
        with b:
            pass


if __name__ == "__main__":
    ctx = mp.get_context("spawn")
    a, b = ctx.Lock(), ctx.Lock()
    p, q = ctx.Process(target=one, args=(a, b)), ctx.Process(target=one, args=(b, a))
    p.start(); q.start()
    p.join(); q.join()
    print("ok")
