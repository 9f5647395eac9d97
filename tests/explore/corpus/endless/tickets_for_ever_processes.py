import random
import time
from multiprocessing import Lock, Process, Value


def sell(tickets, lock):
    while True:
        if tickets.value > 0:
            with lock:
                tickets.value -= 1
                print("sold, left", tickets.value, flush=True)
        time.sleep(random.random())


def refill(tickets, lock):
    while True:
        with lock:
            if tickets.value < 5:
                tickets.value += 1
        time.sleep(random.random())


if __name__ == "__main__":
    tickets, lock = Value("i", 5), Lock()
    for f in (sell, sell, refill):
        Process(target=f, args=(tickets, lock)).start()
