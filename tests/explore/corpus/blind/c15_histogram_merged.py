import multiprocessing as mp
import random


def fill(hist, seed, n):
    rng = random.Random(seed)
    local = [0] * len(hist)
    for _ in range(n):
        local[rng.randrange(len(local))] += 1
    with hist.get_lock():
        for i, c in enumerate(local):
            hist[i] += c


if __name__ == "__main__":
    hist = mp.Array("i", 4)
    workers = [mp.Process(target=fill, args=(hist, s, 100)) for s in range(3)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    print("sum", sum(hist))
