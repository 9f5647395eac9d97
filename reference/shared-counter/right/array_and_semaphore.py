"""Right: an element of an Array, kept by a Semaphore(1)."""
import sys
from multiprocessing import Array, Process, Semaphore


def change(numbers, lamp, amount, times):
    for _ in range(times):
        lamp.acquire()
        numbers[0] += amount
        lamp.release()


def run(start, amounts, times):
    numbers = Array("i", [start, 0])
    lamp = Semaphore(1)
    workers = [Process(target=change, args=(numbers, lamp, amount, times)) for amount in amounts]
    [worker.start() for worker in workers]
    [worker.join() for worker in workers]
    return numbers[0]


if __name__ == "__main__":
    if sys.argv[1:] == ["account"]:
        print("balance:", run(1000, [10, 10, -5, -5], 100))
    else:
        print("total:", run(0, [1, 1, 1, 1], 1000))
