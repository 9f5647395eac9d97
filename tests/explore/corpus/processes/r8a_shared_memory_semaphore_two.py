from multiprocessing import Process, Semaphore
from multiprocessing.shared_memory import SharedMemory


def work(name, gate, rounds):
    block = SharedMemory(name=name)
    for _ in range(rounds):
        with gate:
            value = block.buf[0]
            block.buf[0] = value + 1
    block.close()


if __name__ == '__main__':
    block = SharedMemory(create=True, size=1)
    gate = Semaphore(2)
    ps = [Process(target=work, args=(block.name, gate, 10)) for _ in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(block.buf[0])
    block.close()
    block.unlink()
