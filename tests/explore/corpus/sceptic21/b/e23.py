from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def fill(name, start, stop):
    shm = SharedMemory(name=name)
    for i in range(start, stop):
        shm.buf[i] = i * i
    shm.close()


if __name__ == "__main__":
    shm = SharedMemory(create=True, size=6)
    ps = [Process(target=fill, args=(shm.name, s, s + 3)) for s in (0, 3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(list(shm.buf[:6]))
    shm.close()
    shm.unlink()
