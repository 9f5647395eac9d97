"""A loop on shared memory that a child of the lowest priority changes, on the same processor, after some work."""
import multiprocessing
import os
import time


def change(value):
    os.nice(19)
    time.sleep(0.05)
    total = 0
    for number in range(150_000):
        total += number
    value.value = 1


if __name__ == "__main__":
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    value = multiprocessing.Value("i", 0)
    process = multiprocessing.Process(target=change, args=(value,))
    process.start()
    while value.value == 0:
        pass
    process.join()
    print(value.value)
