import struct
from multiprocessing import Lock, Process
from multiprocessing.shared_memory import SharedMemory


def increment(name, lock, times):
    shm = SharedMemory(name=name)
    try:
        for _ in range(times):
            with lock:
                (n,) = struct.unpack_from('i', shm.buf, 0)
                struct.pack_into('i', shm.buf, 0, n + 1)
    finally:
        shm.close()


if __name__ == '__main__':
    shm = SharedMemory(create=True, size=4)
    struct.pack_into('i', shm.buf, 0, 0)
    lock = Lock()
    ps = [Process(target=increment, args=(shm.name, lock, 10)) for _ in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(struct.unpack_from('i', shm.buf, 0)[0])
    shm.close()
    shm.unlink()
