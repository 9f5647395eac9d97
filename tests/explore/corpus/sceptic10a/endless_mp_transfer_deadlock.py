import random
import time
from multiprocessing import Process, Lock, Value


def mover(a, b, la, lb):
    while True:
        amount = random.randint(1, 10)
        with la:
            with lb:
                if a.value >= amount:
                    a.value -= amount
                    b.value += amount
        time.sleep(0.01)


if __name__ == "__main__":
    a, b = Value("i", 100), Value("i", 100)
    la, lb = Lock(), Lock()
    Process(target=mover, args=(a, b, la, lb)).start()
    Process(target=mover, args=(b, a, lb, la)).start()
