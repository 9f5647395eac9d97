import multiprocessing as mp
import random


def throw(seed, n, inside):
    rnd = random.Random(seed)
    hits = 0
    for _ in range(n):
        x, y = rnd.random(), rnd.random()
        if x * x + y * y <= 1:
            hits += 1
    with inside.get_lock():
        current = inside.value
    current += hits
    with inside.get_lock():
        inside.value = current


if __name__ == '__main__':
    inside = mp.Value('i', 0)
    n = 50
    ps = [mp.Process(target=throw, args=(seed, n, inside)) for seed in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('pi is about', 4 * inside.value / (3 * n))
