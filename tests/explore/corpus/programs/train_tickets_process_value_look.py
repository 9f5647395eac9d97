import random
import time
from multiprocessing import Process, Value


def left(t):
    with t.get_lock():
        return t.value


def sell(t, name):
    while left(t) > 0:
        time.sleep(random.random() * 0.002)
        with t.get_lock():
            t.value -= 1
            assert t.value >= 0, "超卖"


if __name__ == "__main__":
    t = Value("i", 4)
    ps = [Process(target=sell, args=(t, f"窗口{i}")) for i in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    if any(p.exitcode for p in ps):
        raise SystemExit("卖错了")
    print("剩余", t.value)
