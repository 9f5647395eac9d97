import mmap
import os

N = 4
mem = mmap.mmap(-1, N)


def child(i):
    mem[i] = ord('A') + i


pids = []
for i in range(N):
    pid = os.fork()
    if pid == 0:
        child(i)
        os._exit(0)
    pids.append(pid)

for pid in pids:
    _, status = os.waitpid(pid, 0)
    assert status == 0

print(mem[:])
mem.close()
