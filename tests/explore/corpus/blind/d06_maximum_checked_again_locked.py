import random
from multiprocessing import Process, Value


def search(best, seed):
    rng = random.Random(seed)
    for _ in range(10):
        x = rng.randint(0, 1000)
        if x > best.value:
            with best.get_lock():
                if x > best.value:
                    best.value = x


if __name__ == "__main__":
    best = Value("i", -1)
    ps = [Process(target=search, args=(best, s)) for s in range(3)]
    for p in ps: p.start()
    for p in ps: p.join()
    print("best", best.value)
