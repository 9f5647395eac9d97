from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def reader(name):
    shm = SharedMemory(name=name)
    print(bytes(shm.buf[:5]).decode())
    shm.close()


if __name__ == '__main__':
    shm = SharedMemory(create=True, size=16)
    shm.buf[:5] = b'hello'
    p = Process(target=reader, args=(shm.name,))
    p.start()
    shm.close()
    shm.unlink()
    p.join()
