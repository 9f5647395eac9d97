import struct
from multiprocessing import Lock, Process
from multiprocessing.shared_memory import SharedMemory


def work(name, lock):
    shm = SharedMemory(name=name)
    for _ in range(2):
        with lock:
            (n,) = struct.unpack_from("i", shm.buf, 4)
            struct.pack_into("i", shm.buf, 4, n + 1)
    shm.close()


if __name__ == "__main__":
    lock = Lock()
    shm = SharedMemory(create=True, size=16)
    struct.pack_into("i", shm.buf, 4, 0)
    ps = [Process(target=work, args=(shm.name, lock)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(struct.unpack_from("i", shm.buf, 4)[0])
    shm.close()
    shm.unlink()
