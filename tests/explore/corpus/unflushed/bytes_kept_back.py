import struct
from pathlib import Path
from threading import Lock, Thread

PATH = Path("total.bin")
lock = Lock()


def add(n):
    with PATH.open("rb+") as file:
        with lock:
            (total,) = struct.unpack("<q", file.read(8))
            file.seek(0)
            file.write(struct.pack("<q", total + n))


PATH.write_bytes(struct.pack("<q", 0))
threads = [Thread(target=add, args=(n,)) for n in (1, 10)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(struct.unpack("<q", PATH.read_bytes())[0])
