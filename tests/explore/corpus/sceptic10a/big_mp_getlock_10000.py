from multiprocessing import Process, Value
import time


def add_100(numbers):
    for i in range(10000):
        with numbers.get_lock():
            numbers.value += 1


if __name__ == "__main__":
    shared = Value('i', 0)
    start = time.time()
    ps = [Process(target=add_100, args=(shared,)) for _ in range(4)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("Number at end is", shared.value)
    print("took", time.time() - start > -1)
