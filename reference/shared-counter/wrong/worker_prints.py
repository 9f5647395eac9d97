"""Wrong: the worker that is done last prints the result, not the first process."""
import sys
from multiprocessing import Lock, Process, Value


def change(number, done, lock, word, amount, times):
    for _ in range(times):
        with lock:
            number.value += amount
    with lock:
        done.value += 1
        if done.value == 4:
            print(word, number.value)


def run(word, start, amounts, times):
    number = Value("i", start)
    done = Value("i", 0)
    lock = Lock()
    workers = [Process(target=change, args=(number, done, lock, word, amount, times)) for amount in amounts]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()


if __name__ == "__main__":
    if sys.argv[1:] == ["account"]:
        run("balance:", 1000, [10, 10, -5, -5], 100)
    else:
        run("total:", 0, [1, 1, 1, 1], 1000)
