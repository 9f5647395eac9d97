from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Value

total = Value("i", 0)


def add(x):
    total.value += x


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as pool:
        list(pool.map(add, [1, 2, 3, 4]))
    print(total.value)
