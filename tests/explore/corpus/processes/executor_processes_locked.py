from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Value

total = Value("i", 0)


def add(x):
    with total.get_lock():
        total.value += x
    return x


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as pool:
        answers = list(pool.map(add, [1, 2, 3, 4]))
    print(total.value, answers)
