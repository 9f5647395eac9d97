"""Wrong: a plain global; each process changes a copy of its own."""
import sys
from multiprocessing import Lock, Process


number = 0


def change(lock, amount, times):
    global number
    for _ in range(times):
        with lock:
            number += amount


def run(start, amounts, times):
    global number
    number = start
    lock = Lock()
    workers = [Process(target=change, args=(lock, amount, times)) for amount in amounts]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return number


if __name__ == "__main__":
    if sys.argv[1:] == ["account"]:
        print("balance:", run(1000, [10, 10, -5, -5], 100))
    else:
        print("total:", run(0, [1, 1, 1, 1], 1000))
