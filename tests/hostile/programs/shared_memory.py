"""Takes anonymous shared memory, which counts as the data of nobody."""
import mmap

kept = []
while True:
    area = mmap.mmap(-1, 5_000_000)
    area.write(b"x" * 5_000_000)
    kept.append(area)
