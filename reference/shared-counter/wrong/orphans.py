"""Wrong: forks and does not wait; the workers outlive the first process."""
import os
import sys
from multiprocessing import Value


def change(number, amount, times):
    for _ in range(times):
        with number.get_lock():
            number.value += amount


def run(start, amounts, times):
    number = Value("i", start)
    for amount in amounts:
        if os.fork() == 0:
            change(number, amount, times)
            os._exit(0)
    return number.value


if __name__ == "__main__":
    if sys.argv[1:] == ["account"]:
        print("balance:", run(1000, [10, 10, -5, -5], 100))
    else:
        print("total:", run(0, [1, 1, 1, 1], 1000))
