"""Children draw other numbers than each other, and so do their identifiers."""
import multiprocessing
import os
import random
import uuid


def draw(results):
    results.put((random.random(), uuid.uuid4(), os.urandom(8), random.Random().random()))


if __name__ == "__main__":
    results = multiprocessing.Queue()
    workers = [multiprocessing.Process(target=draw, args=(results,)) for _ in range(3)]
    for worker in workers:
        worker.start()
    drawn = [results.get() for _ in workers]
    for worker in workers:
        worker.join()
    print([len(set(column)) for column in zip(*drawn)])
