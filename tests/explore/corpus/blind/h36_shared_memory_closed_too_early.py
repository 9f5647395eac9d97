from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def child(name):
    shm = SharedMemory(name=name)
    shm.buf[0] = 1
    shm.close()


if __name__ == "__main__":
    shm = SharedMemory(create=True, size=16)
    p = Process(target=child, args=(shm.name,))
    p.start()
    shm.close()
    shm.unlink()
    p.join()
    print(p.exitcode)
