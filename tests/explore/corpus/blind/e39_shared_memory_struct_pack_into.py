import struct
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory

FMT = "<iq"


def record(name, amount):
    shm = SharedMemory(name)
    count, total = struct.unpack_from(FMT, shm.buf, 0)
    struct.pack_into(FMT, shm.buf, 0, count + 1, total + amount)
    shm.close()


if __name__ == "__main__":
    shm = SharedMemory(create=True, size=struct.calcsize(FMT))
    try:
        struct.pack_into(FMT, shm.buf, 0, 0, 0)
        ps = [Process(target=record, args=(shm.name, a)) for a in (10, 20)]
        for p in ps: p.start()
        for p in ps: p.join()
        print(struct.unpack_from(FMT, shm.buf, 0))
    finally:
        shm.close()
        shm.unlink()
