"""Right: the lock of a Condition, which nobody waits for or notifies."""
import sys
from multiprocessing import Condition, Process, Value


def change(number, guard, amount, times):
    for _ in range(times):
        with guard:
            number.value += amount


def run(start, amounts, times):
    number = Value("i", start)
    guard = Condition()
    workers = [Process(target=change, args=(number, guard, amount, times)) for amount in amounts]
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
