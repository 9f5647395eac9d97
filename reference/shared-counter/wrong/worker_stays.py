"""Wrong: the first process ends without the workers, and they wait for ever."""
import os
import sys
from multiprocessing import Semaphore, Value


def change(number, done, stay, amount, times):
    for _ in range(times):
        with number.get_lock():
            number.value += amount
    done.release()
    stay.acquire()


def run(start, amounts, times):
    number = Value("i", start)
    done = Semaphore(0)
    stay = Semaphore(0)
    for amount in amounts:
        if os.fork() == 0:
            change(number, done, stay, amount, times)
            os._exit(0)
    for amount in amounts:
        done.acquire()
    return number.value


if __name__ == "__main__":
    if sys.argv[1:] == ["account"]:
        print("balance:", run(1000, [10, 10, -5, -5], 100))
    else:
        print("total:", run(0, [1, 1, 1, 1], 1000))
