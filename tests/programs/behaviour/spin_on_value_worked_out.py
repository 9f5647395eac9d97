"""A loop on shared memory that another process changes after a sleep and some work."""
import multiprocessing
import time


def change(value):
    time.sleep(0.05)
    total = 0
    for number in range(3000000):
        total += number
    value.value = 1


if __name__ == "__main__":
    value = multiprocessing.Value("i", 0)
    process = multiprocessing.Process(target=change, args=(value,))
    process.start()
    while value.value == 0:
        pass
    process.join()
    print(value.value)
