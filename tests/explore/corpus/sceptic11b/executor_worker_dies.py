import os
from concurrent.futures import ProcessPoolExecutor


def risky(n):
    if n == 3:
        os._exit(1)
    return n


if __name__ == '__main__':
    with ProcessPoolExecutor(2) as ex:
        print(sum(ex.map(risky, range(5))))
