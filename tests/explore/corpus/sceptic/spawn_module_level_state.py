import multiprocessing as mp
from multiprocessing import shared_memory


def work(name):
    shm = shared_memory.SharedMemory(name=name)
    for _ in range(3):
        shm.buf[0] += 1
    shm.close()


if __name__ == "__main__":
    mp.set_start_method("spawn")
    shm = shared_memory.SharedMemory(create=True, size=1)
    shm.buf[0] = 0
    ps = [mp.Process(target=work, args=(shm.name,)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(shm.buf[0])
    shm.close()
    shm.unlink()
