from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def work(name):
    block = SharedMemory(name=name)
    for _ in range(10):
        block.buf[0] += 1
    block.close()


if __name__ == "__main__":
    block = SharedMemory(create=True, size=8)
    block.buf[0] = 0
    ps = [Process(target=work, args=(block.name,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(block.buf[0])
    block.close()
    block.unlink()
