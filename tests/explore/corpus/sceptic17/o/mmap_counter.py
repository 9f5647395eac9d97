import mmap
import os
import struct

m = mmap.mmap(-1, 4)
struct.pack_into('i', m, 0, 0)
pids = []
for i in range(2):
    pid = os.fork()
    if pid == 0:
        for _ in range(2):
            n, = struct.unpack_from('i', m, 0)
            struct.pack_into('i', m, 0, n + 1)
        os._exit(0)
    pids.append(pid)
for pid in pids:
    os.waitpid(pid, 0)
print(struct.unpack('i', m[:4])[0])
