import os
from multiprocessing import Value

n = Value("i", 0)
pid = os.fork()
if pid == 0:
    for _ in range(10):
        n.value += 1
    os._exit(0)
child, status = os.waitpid(pid, 0)
for _ in range(10):
    n.value += 1
print(n.value, os.WEXITSTATUS(status), child == pid)
