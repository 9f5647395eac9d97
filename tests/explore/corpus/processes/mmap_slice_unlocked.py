import mmap
import os

m = mmap.mmap(-1, 4096)
m[:4] = (0).to_bytes(4, "little")
kids = []
for _ in range(2):
    pid = os.fork()
    if pid == 0:
        n = int.from_bytes(m[:4], "little")
        m[0:4] = (n + 1).to_bytes(4, "little")
        os._exit(0)
    kids.append(pid)
for pid in kids:
    os.waitpid(pid, 0)
print(int.from_bytes(m[:4], "little"))
