import multiprocessing as mp

n = 0


def work():
    global n
    n += 1


if __name__ == "__main__":
    ctx = mp.get_context("spawn")
    ps = [ctx.Process(target=work) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(n)
