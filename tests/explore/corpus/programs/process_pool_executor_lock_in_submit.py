from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Lock, Value


def add(lock, n):
    with lock:
        return n + 1


if __name__ == "__main__":
    lock = Lock()
    with ProcessPoolExecutor(2) as pool:
        print([f.result() for f in [pool.submit(add, lock, n) for n in range(2)]])
