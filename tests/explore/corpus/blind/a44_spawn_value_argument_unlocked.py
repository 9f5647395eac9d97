import multiprocessing as mp


def increment(counter, n):
    for _ in range(n):
        counter.value += 1


if __name__ == "__main__":
    ctx = mp.get_context("spawn")
    counter = ctx.Value("i", 0)
    a = ctx.Process(target=increment, args=(counter, 3))
    b = ctx.Process(target=increment, args=(counter, 3))
    a.start(); b.start()
    a.join(); b.join()
    print(counter.value)
