from multiprocessing import Process, Lock
from multiprocessing.shared_memory import SharedMemory


def add(name, lock, times):
    shm = SharedMemory(name=name)
    for _ in range(times):
        with lock:
            n = int.from_bytes(shm.buf[:4], "little")
            shm.buf[:4] = (n + 1).to_bytes(4, "little")
    shm.close()


if __name__ == "__main__":
    shm = SharedMemory(create=True, size=4)
    shm.buf[:4] = bytes(4)
    lock = Lock()
    ps = [Process(target=add, args=(shm.name, lock, 10)) for _ in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(int.from_bytes(shm.buf[:4], "little"))
    shm.close()
    shm.unlink()
