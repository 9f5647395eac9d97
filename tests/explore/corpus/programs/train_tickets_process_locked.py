import random
import time
from multiprocessing import Process, Value


def sell(t, name):
    while True:
        with t.get_lock():
            if t.value <= 0:
                return
            t.value -= 1
        time.sleep(random.random() * 0.002)


if __name__ == "__main__":
    t = Value("i", 4)
    ps = [Process(target=sell, args=(t, f"窗口{i}")) for i in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    assert t.value == 0
    print("剩余", t.value)
