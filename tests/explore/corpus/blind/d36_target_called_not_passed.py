import time
from multiprocessing import Process, Value

v = Value("i", 0)


def work(n):
    for _ in range(n):
        v.value += 1
        time.sleep(0.01)


if __name__ == "__main__":
    p1 = Process(target=work(3))
    p2 = Process(target=work(3))
    p1.start()
    p2.start()
    p1.join()
    p2.join()
    print(v.value)
