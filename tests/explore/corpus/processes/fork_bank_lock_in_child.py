import os
import sys
from multiprocessing import Value, Lock
import time

balance = Value("i", 100)


def deposit(n):
    lock = Lock()
    for _ in range(n):
        lock.acquire()
        b = balance.value
        time.sleep(0.001)
        balance.value = b + 10
        lock.release()


pids = []
for i in range(3):
    pid = os.fork()
    if pid == 0:
        deposit(1)
        os._exit(0)
    pids.append(pid)
for p in pids:
    os.waitpid(p, 0)
print("balance", balance.value)
