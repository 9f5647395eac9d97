"""Wrong: each worker sets the number to its beginning before it counts."""
import sys
from multiprocessing import Lock, Process, Value


def change(number, lock, start, amount, times):
    number.value = start
    for _ in range(times):
        with lock:
            number.value += amount


def run(start, amounts, times):
    number = Value("i")
    lock = Lock()
    workers = [Process(target=change, args=(number, lock, start, amount, times)) for amount in amounts]
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
