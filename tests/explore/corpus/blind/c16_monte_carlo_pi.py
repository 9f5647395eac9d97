import argparse
import multiprocessing
import random
import time


def throw(n, hits):
    inside = 0
    for _ in range(n):
        x, y = random.random(), random.random()
        if x * x + y * y <= 1.0:
            inside += 1
    with hits.get_lock():
        hits.value += inside


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--points", type=int, default=20000)
    parser.add_argument("--workers", type=int, default=2)
    args = parser.parse_args()
    began = time.time()
    hits = multiprocessing.Value("i", 0)
    ps = [
        multiprocessing.Process(target=throw, args=(args.points // args.workers, hits))
        for _ in range(args.workers)
    ]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    pi = 4 * hits.value / args.points
    print("pi is about %.1f" % round(pi, 0))
    print("took a while:", time.time() - began >= 0)
