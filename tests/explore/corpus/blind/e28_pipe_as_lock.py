import mmap
import os
import struct

r, w = os.pipe()
os.write(w, b"x")
mem = mmap.mmap(-1, 4)
for _ in range(2):
    if os.fork() == 0:
        for _ in range(3):
            os.read(r, 1)
            n = struct.unpack("i", mem[:4])[0]
            mem[:4] = struct.pack("i", n + 1)
            os.write(w, b"x")
        os._exit(0)
for _ in range(2):
    os.wait()
print(struct.unpack("i", mem[:4])[0])
