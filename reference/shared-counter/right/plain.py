"""Right: the shortest one, in which a worker may be done before the next one starts."""
import sys
from multiprocessing import Lock, Process, Value


def change(number, lock, amount, times):
    for _ in range(times):
        with lock:
            number.value += amount


def run(start, amounts, times):
    number = Value("i", start)
    lock = Lock()
    workers = [Process(target=change, args=(number, lock, amount, times)) for amount in amounts]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return number.value


if __name__ == "__main__":
    if sys.argv[1:] == ["account"]:
        print("balance:", run(1000, [10, 10, -5, -5], 100))
    else:
        print("total:", run(0, [1, 1, 1, 1], 1000))
