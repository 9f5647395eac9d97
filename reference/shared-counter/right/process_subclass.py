"""Right: a class of its own with run, and a class for the counter."""
import sys
from multiprocessing import Process, RLock, Value


class Number:
    def __init__(self, start):
        self.cell = Value("i", start, lock=False)
        self.lock = RLock()

    def add(self, amount):
        with self.lock:
            self.cell.value = self.cell.value + amount


class Worker(Process):
    def __init__(self, number, amount, times):
        super().__init__()
        self.number = number
        self.amount = amount
        self.times = times

    def run(self):
        left = self.times
        while left > 0:
            self.number.add(self.amount)
            left -= 1


def run(start, amounts, times):
    number = Number(start)
    workers = []
    for amount in amounts:
        worker = Worker(number, amount, times)
        worker.start()
        workers.append(worker)
    for worker in workers:
        worker.join()
    return number.cell.value


if __name__ == "__main__":
    if sys.argv[1:] == ["account"]:
        print("balance:", run(1000, [10, 10, -5, -5], 100))
    else:
        print("total:", run(0, [1, 1, 1, 1], 1000))
