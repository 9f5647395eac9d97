"""A loop of sched_yield and sleep(0) until a child has written."""
import mmap
import os
import time

memory = mmap.mmap(-1, 4096)
if os.fork() == 0:
    time.sleep(0.05)
    memory[0] = 1
    os._exit(0)
while not memory[0]:
    os.sched_yield()
    time.sleep(0)
os.wait()
print("end")
