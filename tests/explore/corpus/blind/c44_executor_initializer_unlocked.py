from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Value

shared = None


def setup(value):
    global shared
    shared = value


def job(n):
    shared.value = shared.value + n
    return n


def main():
    value = Value("i", 0)
    with ProcessPoolExecutor(max_workers=2, initializer=setup, initargs=(value,)) as pool:
        total = sum(pool.map(job, range(6)))
    print("expected", total, "got", value.value)


if __name__ == "__main__":
    main()
