import random
from multiprocessing import Array, Process


def shuffle(arr, seed):
    rng = random.Random(seed)
    for _ in range(5):
        i, j = rng.sample(range(len(arr)), 2)
        arr[i], arr[j] = arr[j], arr[i]


if __name__ == "__main__":
    arr = Array("i", range(4))
    ps = [Process(target=shuffle, args=(arr, s)) for s in (1, 2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(sorted(arr))
