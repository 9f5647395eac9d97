"""Processes throw a die each and add what they threw under the value's lock."""
import multiprocessing
import random


def throw(total, left):
    number = random.randint(1, 6)
    with total.get_lock():
        total.value += number
    with left.get_lock():
        left.value -= 1


if __name__ == "__main__":
    total, left = multiprocessing.Value("i", 0), multiprocessing.Value("i", 2)
    workers = [multiprocessing.Process(target=throw, args=(total, left)) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(left.value)
