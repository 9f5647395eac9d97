import multiprocessing as mp


def work(barrier, sem, v):
    barrier.wait()
    with sem:
        v.value += 1
    barrier.wait()


if __name__ == "__main__":
    ctx = mp.get_context("spawn")
    barrier, sem, v = ctx.Barrier(2), ctx.Semaphore(1), ctx.Value("i", 0)
    ps = [ctx.Process(target=work, args=(barrier, sem, v)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(v.value)
