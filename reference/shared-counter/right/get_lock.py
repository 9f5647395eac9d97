"""Right: the Value's own lock, held around the whole change."""
import sys
from multiprocessing import Process, Value


def change(number, amount, times):
    for _ in range(times):
        with number.get_lock():
            number.value += amount


def run(start, amounts, times):
    number = Value("i", start)
    workers = [Process(target=change, args=(number, amount, times)) for amount in amounts]
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
