from multiprocessing import Process, Lock
from multiprocessing import shared_memory


def add(name, lock, n):
    shm = shared_memory.SharedMemory(name=name)
    for _ in range(n):
        with lock:
            value = int.from_bytes(shm.buf[:8], "little")
            value += 1
            shm.buf[:8] = value.to_bytes(8, "little")
    shm.close()


if __name__ == "__main__":
    shm = shared_memory.SharedMemory(create=True, size=8)
    shm.buf[:8] = (0).to_bytes(8, "little")
    lock = Lock()
    procs = [Process(target=add, args=(shm.name, lock, 50)) for _ in range(3)]
    for p in procs:
        p.start()
    for p in procs:
        p.join()
    print("counter:", int.from_bytes(shm.buf[:8], "little"))
    shm.close()
    shm.unlink()
