"""Right: os.fork and os.waitpid; a Value made before the fork is shared."""
import os
import sys
from multiprocessing import Value


def change(number, amount, times):
    for _ in range(times):
        with number.get_lock():
            number.value += amount


def run(start, amounts, times):
    number = Value("i", start)
    children = []
    for amount in amounts:
        child = os.fork()
        if child == 0:
            change(number, amount, times)
            os._exit(0)
        children.append(child)
    for child in children:
        os.waitpid(child, 0)
    return number.value


if __name__ == "__main__":
    if sys.argv[1:] == ["account"]:
        print("balance:", run(1000, [10, 10, -5, -5], 100))
    else:
        print("total:", run(0, [1, 1, 1, 1], 1000))
