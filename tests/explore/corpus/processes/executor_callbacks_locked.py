from concurrent.futures import ProcessPoolExecutor
from threading import Lock

total = 0
lock = Lock()


def square(n):
    return n * n


def add(future):
    global total
    with lock:
        total += future.result()


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        for n in range(3):
            executor.submit(square, n).add_done_callback(add)
    print(total)
