from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def hit(name, times):
    shm = SharedMemory(name=name)
    for _ in range(times):
        shm.buf[0] += 1
    shm.close()


if __name__ == "__main__":
    shm = SharedMemory(create=True, size=1)
    shm.buf[0] = 0
    ps = [Process(target=hit, args=(shm.name, 2)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("hits", shm.buf[0])
    shm.close()
    shm.unlink()
