from multiprocessing import Process, Semaphore
from multiprocessing.shared_memory import SharedMemory


def work(name, gate, rounds):
    block = SharedMemory(name=name)
    for _ in range(rounds):
        gate.acquire()
        value = int.from_bytes(block.buf[:4], 'little')
        block.buf[:4] = (value + 1).to_bytes(4, 'little')
        gate.release()
    block.close()


def main():
    block = SharedMemory(create=True, size=4)
    block.buf[:4] = bytes(4)
    gate = Semaphore(1)
    ps = [Process(target=work, args=(block.name, gate, 5)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(int.from_bytes(block.buf[:4], 'little'))
    block.close()
    block.unlink()


if __name__ == '__main__':
    main()
