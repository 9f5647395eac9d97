"""Right: lines of its own, a name in front, and capital letters."""
import sys
from multiprocessing import Lock, Process, Value, current_process


def change(number, lock, amount, times):
    print(current_process().name, "begins", flush=True)
    for _ in range(times):
        with lock:
            number.value += amount
    print(current_process().name, "is done", flush=True)


def run(start, amounts, times):
    number = Value("i", start)
    lock = Lock()
    workers = [Process(target=change, args=(number, lock, amount, times)) for amount in amounts]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return number.value


if __name__ == "__main__":
    if sys.argv[1:] == ["account"]:
        print(f"The Balance = {run(1000, [10, 10, -5, -5], 100)}!")
    else:
        print(f"The Total = {run(0, [1, 1, 1, 1], 1000)}!")
