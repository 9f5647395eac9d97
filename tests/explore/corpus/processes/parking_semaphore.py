import random
import time
from multiprocessing import Process, Semaphore, Value


def car(free, parked):
    with free:
        time.sleep(random.random())
        with parked.get_lock():
            parked.value += 1


if __name__ == "__main__":
    free, parked = Semaphore(2), Value("i", 0)
    cars = [Process(target=car, args=(free, parked)) for _ in range(4)]
    for c in cars:
        c.start()
    for c in cars:
        c.join()
    print("parked", parked.value)
