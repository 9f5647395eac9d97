from concurrent.futures import ThreadPoolExecutor
import time


def square(n):
    time.sleep(0.01 * (4 - n))
    return n * n


with ThreadPoolExecutor(max_workers=4) as ex:
    print(list(ex.map(square, range(4))))
