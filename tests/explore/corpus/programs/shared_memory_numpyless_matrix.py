import struct
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def add(name, n):
    shm = SharedMemory(name=name)
    (old,) = struct.unpack_from("q", shm.buf, 8)
    struct.pack_into("q", shm.buf, 8, old + n)
    shm.close()


if __name__ == "__main__":
    shm = SharedMemory(create=True, size=64)
    ps = [Process(target=add, args=(shm.name, n)) for n in (1, 2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(struct.unpack_from("q", shm.buf, 8)[0])
    shm.close()
    shm.unlink()
