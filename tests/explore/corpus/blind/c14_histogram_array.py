import multiprocessing as mp
import random


def fill(hist, seed, n):
    rng = random.Random(seed)
    for _ in range(n):
        hist[rng.randrange(len(hist))] += 1


if __name__ == "__main__":
    hist = mp.Array("i", 4)
    workers = [mp.Process(target=fill, args=(hist, s, 10)) for s in range(3)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    print("histogram", hist[:], "sum", sum(hist))
