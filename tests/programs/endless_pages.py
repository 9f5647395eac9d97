"""Computes for ever and touches new memory while it does."""
import mmap

while True:
    memory = mmap.mmap(-1, 1 << 22)
    for place in range(0, 1 << 22, 4096):
        memory[place] = 1
    memory.close()
