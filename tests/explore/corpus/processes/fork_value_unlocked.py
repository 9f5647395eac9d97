import os
from multiprocessing import Value

n = Value("i", 0)
pid = os.fork()
if pid == 0:
    for _ in range(100):
        n.value += 1
    os._exit(0)
else:
    for _ in range(100):
        n.value += 1
    os.wait()
    print(n.value)
