# 停车场 (多进程, 永不停止)
import os
import random
import time
from multiprocessing import Process, Semaphore, Value


def car(sem, inside, name):
    while True:
        sem.acquire()
        with inside.get_lock():
            inside.value += 1
            assert inside.value <= 2
        print(name, "停车", flush=True)
        time.sleep(random.random())
        with inside.get_lock():
            inside.value -= 1
        sem.release()
        time.sleep(random.random())


if __name__ == "__main__":
    sem = Semaphore(2)
    inside = Value("i", 0)
    for i in range(3):
        Process(target=car, args=(sem, inside, f"car{i}")).start()
