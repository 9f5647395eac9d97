from multiprocessing import Lock, Process
from multiprocessing.sharedctypes import RawValue
import time


def produce(stock, lock):
    for _ in range(5):
        with lock:
            stock.value += 1
        time.sleep(0.01)


def fix(stock):
    for _ in range(2):
        stock.value = stock.value + 10
        time.sleep(0.02)


if __name__ == "__main__":
    stock = RawValue("i", 0)
    lock = Lock()
    ps = [Process(target=produce, args=(stock, lock)), Process(target=fix, args=(stock,))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("stock", stock.value)
