import os
import time
from multiprocessing import Process, Value


def work(v):
    for _ in range(2):
        while True:
            try:
                os.mkdir("lock.d")
                break
            except FileExistsError:
                time.sleep(0.01)
        v.value += 1
        os.rmdir("lock.d")


if __name__ == "__main__":
    v = Value("i", 0, lock=False)
    ps = [Process(target=work, args=(v,)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(v.value)
