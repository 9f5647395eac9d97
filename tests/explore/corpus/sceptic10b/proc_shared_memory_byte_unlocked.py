from multiprocessing import Lock, Process
from multiprocessing.shared_memory import SharedMemory


def add(memory, lock, n):
    memory.buf[0] += n


def main():
    lock = Lock()
    memory = SharedMemory(create=True, size=4)
    memory.buf[0] = 0
    children = [Process(target=add, args=(memory, lock, n)) for n in (1, 2)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print(memory.buf[0])
    memory.close()
    memory.unlink()


if __name__ == "__main__":
    main()
