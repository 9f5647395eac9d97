"""Right: globals made before the fork, a function for each direction, and lines of its own."""
import sys
from multiprocessing import Lock, Process, Value, current_process


number = Value("i", 0)
lock = Lock()


def increment():
    print(current_process().name, "begins", flush=True)
    for _ in range(1000):
        with lock:
            number.value += 1


def deposit():
    for _ in range(100):
        with lock:
            number.value += 10


def withdraw():
    for _ in range(100):
        with lock:
            number.value -= 5


def run(*functions):
    workers = [Process(target=function) for function in functions]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()


if __name__ == "__main__":
    if len(sys.argv) > 1 and sys.argv[1] == "account":
        number.value = 1000
        run(deposit, deposit, withdraw, withdraw)
        print("The Balance = %d!" % number.value)
    else:
        run(increment, increment, increment, increment)
        print("The Total = %d!" % number.value)
