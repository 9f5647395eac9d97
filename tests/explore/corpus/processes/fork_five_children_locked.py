import os
import random
import time
from multiprocessing import Value

n = Value("i", 0)
for i in range(5):
    if os.fork() == 0:
        for _ in range(2):
            time.sleep(random.random() / 100)
            with n.get_lock():
                n.value += 1
        os._exit(0)
for _ in range(5):
    os.wait()
print("total", n.value)
