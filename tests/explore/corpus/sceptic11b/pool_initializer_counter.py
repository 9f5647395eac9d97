"""Progress counter for a pool (the StackOverflow recipe)"""
from multiprocessing import Pool, Value

counter = None


def init(c):
    global counter
    counter = c


def square(x):
    global counter
    with counter.get_lock():
        counter.value += 1
    return x * x


if __name__ == '__main__':
    shared = Value('i', 0)
    with Pool(processes=3, initializer=init, initargs=(shared,)) as pool:
        results = pool.map(square, range(8))
    print(results)
    print('processed', shared.value)
