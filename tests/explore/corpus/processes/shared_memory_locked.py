from multiprocessing import Lock, Process
from multiprocessing.shared_memory import SharedMemory


def work(name, lock):
    block = SharedMemory(name=name)
    for _ in range(10):
        with lock:
            block.buf[0] += 1
    block.close()


if __name__ == "__main__":
    lock = Lock()
    block = SharedMemory(create=True, size=8)
    block.buf[0] = 0
    ps = [Process(target=work, args=(block.name, lock)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(block.buf[0])
    block.close()
    block.unlink()
