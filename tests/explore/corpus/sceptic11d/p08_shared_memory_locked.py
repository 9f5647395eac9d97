import struct
from multiprocessing import Lock, Process
from multiprocessing.shared_memory import SharedMemory


def add(name, lock, amount):
    memory = SharedMemory(name=name)
    with lock:
        (old,) = struct.unpack_from('<q', memory.buf, 0)
        struct.pack_into('<q', memory.buf, 0, old + amount)
    memory.close()


def main():
    lock = Lock()
    memory = SharedMemory(create=True, size=16)
    struct.pack_into('<q', memory.buf, 0, 1000)
    workers = [Process(target=add, args=(memory.name, lock, n)) for n in (300, -50)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    total = struct.unpack_from('<q', memory.buf, 0)[0]
    memory.close()
    memory.unlink()
    print('total', total)
    assert total == 1250


if __name__ == '__main__':
    main()
