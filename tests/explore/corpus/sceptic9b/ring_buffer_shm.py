from multiprocessing import Process, Semaphore, Lock, shared_memory
import struct

# 布局: head(4) tail(4) 然后 SLOTS 个 int
SLOTS = 3
HEAD, TAIL, DATA = 0, 4, 8


def load(buf, off):
    return struct.unpack_from('i', buf, off)[0]


def store(buf, off, v):
    struct.pack_into('i', buf, off, v)


def producer(name, items, empty, full, mutex):
    shm = shared_memory.SharedMemory(name=name)
    for item in items:
        empty.acquire()
        with mutex:
            tail = load(shm.buf, TAIL)
            store(shm.buf, DATA + 4 * tail, item)
            store(shm.buf, TAIL, (tail + 1) % SLOTS)
        full.release()
    shm.close()


def consumer(name, n, empty, full, mutex, out):
    shm = shared_memory.SharedMemory(name=name)
    total = count = 0
    for _ in range(n):
        full.acquire()
        with mutex:
            head = load(shm.buf, HEAD)
            item = load(shm.buf, DATA + 4 * head)
            store(shm.buf, HEAD, (head + 1) % SLOTS)
        empty.release()
        total += item
        count += 1
    shm.close()
    out.send((total, count))
    out.close()


def main():
    from multiprocessing import Pipe
    shm = shared_memory.SharedMemory(create=True, size=8 + 4 * SLOTS)
    store(shm.buf, HEAD, 0)
    store(shm.buf, TAIL, 0)
    empty, full, mutex = Semaphore(SLOTS), Semaphore(0), Lock()
    r, w = Pipe(duplex=False)
    ps = [
        Process(target=producer, args=(shm.name, [1, 2, 3, 4], empty, full, mutex)),
        Process(target=producer, args=(shm.name, [11, 13, 15, 17], empty, full, mutex)),
        Process(target=consumer, args=(shm.name, 8, empty, full, mutex, w)),
    ]
    for p in ps:
        p.start()
    total, count = r.recv()
    for p in ps:
        p.join()
    shm.close()
    shm.unlink()
    print(f'2 producers, 1 consumer: sum {total} count {count}')


if __name__ == '__main__':
    main()
