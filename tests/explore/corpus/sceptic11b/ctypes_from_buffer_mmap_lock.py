import ctypes
import mmap
import os
from multiprocessing import Lock

lock = Lock()
m = mmap.mmap(-1, 4)
n = ctypes.c_int.from_buffer(m)
pids = []
for _ in range(2):
    pid = os.fork()
    if pid == 0:
        for _ in range(5):
            with lock:
                n.value += 1
        os._exit(0)
    pids.append(pid)
for pid in pids:
    os.waitpid(pid, 0)
print(n.value)
