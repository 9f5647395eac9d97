import time
from multiprocessing import Process, Value


def child(v):
    time.sleep(3)
    with v.get_lock():
        v.value = 42


if __name__ == "__main__":
    v = Value("i", 0)
    p = Process(target=child, args=(v,))
    p.start()
    p.join(1)
    print(v.value)
    p.join()
