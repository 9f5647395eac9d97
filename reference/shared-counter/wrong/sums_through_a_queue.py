"""Wrong: no shared memory; the first process adds up what the workers send it."""
import sys
from multiprocessing import Process, Queue


def change(queue, amount, times):
    for _ in range(2):
        mine = 0
        for _ in range(times // 2):
            mine += amount
        queue.put(mine)


def run(start, amounts, times):
    queue = Queue()
    workers = [Process(target=change, args=(queue, amount, times)) for amount in amounts]
    for worker in workers:
        worker.start()
    total = start
    for _ in range(len(amounts) * 2):
        total += queue.get()
    for worker in workers:
        worker.join()
    return total


if __name__ == "__main__":
    if sys.argv[1:] == ["account"]:
        print("balance:", run(1000, [10, 10, -5, -5], 100))
    else:
        print("total:", run(0, [1, 1, 1, 1], 1000))
