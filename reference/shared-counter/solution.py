"""The model solution: one Value, one Lock, and the lock is held from the read to the write.

Nobody begins before everybody is there. The rules do not ask for that; without it a fast worker can be gone
before the next one starts, and which of the two happens is luck.
"""
import sys
from multiprocessing import Event, Lock, Process, Value


def change(number, lock, go, amount, times):
    go.wait()
    for _ in range(times):
        with lock:
            number.value += amount


def run(start, amounts, times):
    """Lets one process for each amount change one number so many times; tells the number at the end."""
    number = Value("i", start)
    lock = Lock()
    go = Event()
    workers = [Process(target=change, args=(number, lock, go, amount, times)) for amount in amounts]
    for worker in workers:
        worker.start()
    go.set()
    for worker in workers:
        worker.join()
    return number.value


if __name__ == "__main__":
    if sys.argv[1:] == ["account"]:
        print("balance:", run(1000, [10, 10, -5, -5], 100))
    else:
        print("total:", run(0, [1, 1, 1, 1], 1000))
