import mmap
import os

memory = mmap.mmap(-1, 16)
memory[0] = 0
pid = os.fork()
for _ in range(20):
    memory[0] = memory[0] + 1
if pid == 0:
    os._exit(0)
os.wait()
print(memory[0])
