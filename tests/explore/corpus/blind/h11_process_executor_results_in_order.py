from concurrent.futures import ProcessPoolExecutor
import random
import time


def slow_square(n):
    time.sleep(random.random() / 50)
    return n * n


if __name__ == "__main__":
    with ProcessPoolExecutor(3) as ex:
        for n, sq in zip(range(5), ex.map(slow_square, range(5))):
            print(n, sq)
