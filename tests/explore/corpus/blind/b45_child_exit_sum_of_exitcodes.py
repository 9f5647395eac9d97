import os
import sys


def child(n):
    sys.exit(n * 3)


pids = {}
for n in range(1, 4):
    pid = os.fork()
    if pid == 0:
        child(n)
    pids[pid] = n
total = 0
for _ in range(3):
    pid, status = os.wait()
    code = os.WEXITSTATUS(status)
    assert code == pids[pid] * 3
    total += code
print("total", total)
