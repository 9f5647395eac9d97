"""Wrong: a lock made of a flag; two workers can both find it free."""
import sys
from multiprocessing import Process, Value


def change(number, taken, amount, times):
    for _ in range(times):
        while taken.value:
            pass
        taken.value = 1
        number.value += amount
        taken.value = 0


def run(start, amounts, times):
    number = Value("i", start)
    taken = Value("b", 0)
    workers = [Process(target=change, args=(number, taken, amount, times)) for amount in amounts]
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
