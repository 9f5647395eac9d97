import mmap
import os

m = mmap.mmap(-1, 5, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
m[:] = b'-----'
pid = os.fork()
if pid == 0:
    m[:] = b'child'
    os._exit(0)
os.waitpid(pid, 0)
print(m[:])
