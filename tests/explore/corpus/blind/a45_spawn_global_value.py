import multiprocessing as mp

ctx = mp.get_context("spawn")
counter = ctx.Value("i", 0)


def work():
    for _ in range(10):
        with counter.get_lock():
            counter.value += 1


if __name__ == "__main__":
    ps = [ctx.Process(target=work) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("counter =", counter.value)
