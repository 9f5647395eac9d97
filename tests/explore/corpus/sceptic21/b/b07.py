import mmap
import os
import struct

mm = mmap.mmap(-1, 4)
mm[:4] = struct.pack("i", 0)

pids = []
for _ in range(2):
    pid = os.fork()
    if pid == 0:
        for _ in range(2):
            (n,) = struct.unpack("i", mm[:4])
            mm[:4] = struct.pack("i", n + 1)
        os._exit(0)
    pids.append(pid)

for pid in pids:
    os.waitpid(pid, 0)
print("counter =", struct.unpack("i", mm[:4])[0])
