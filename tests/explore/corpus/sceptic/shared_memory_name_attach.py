from multiprocessing import Process, shared_memory


def work(name):
    shm = shared_memory.SharedMemory(name=name)
    for _ in range(5):
        n = int.from_bytes(shm.buf[:4], "little")
        shm.buf[:4] = (n + 1).to_bytes(4, "little")
    shm.close()


if __name__ == "__main__":
    shm = shared_memory.SharedMemory(create=True, size=4)
    shm.buf[:4] = bytes(4)
    ps = [Process(target=work, args=(shm.name,)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(int.from_bytes(shm.buf[:4], "little"))
    shm.close()
    shm.unlink()
