"""共享内存：存款和取款"""
from multiprocessing import Process, Value
import random
import time

money = Value("i", 2000)


def deposit():
    for i in range(20):
        time.sleep(0.01)
        money.value += random.randint(1, 20)


def withdraw():
    for i in range(20):
        time.sleep(0.01)
        money.value -= random.randint(1, 20)


d = Process(target=deposit)
w = Process(target=withdraw)
d.start()
w.start()
d.join()
w.join()
print(money.value)
