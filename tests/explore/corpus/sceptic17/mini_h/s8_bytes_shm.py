from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def shout(name, lo, hi):
    shm = SharedMemory(name=name)
    shm.buf[lo:hi] = bytes(shm.buf[lo:hi]).upper()
    shm.close()


if __name__ == '__main__':
    text = b'hello world!'
    shm = SharedMemory(create=True, size=len(text))
    shm.buf[:len(text)] = text
    ps = [Process(target=shout, args=(shm.name, lo, lo + 6)) for lo in (0, 6)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(bytearray(shm.buf[:len(text)]))
    shm.close()
    shm.unlink()
