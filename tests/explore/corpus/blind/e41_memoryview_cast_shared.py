from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def work(name, k, n):
    shm = SharedMemory(name=name)
    ints = shm.buf.cast("i")
    for _ in range(n):
        ints[k] += 1
    ints.release()
    shm.close()


if __name__ == "__main__":
    shm = SharedMemory(create=True, size=16)
    ints = shm.buf.cast("i")
    for k in range(4):
        ints[k] = 0
    ps = [Process(target=work, args=(shm.name, 0, 3)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(ints[0])
    ints.release()
    shm.close()
    shm.unlink()
