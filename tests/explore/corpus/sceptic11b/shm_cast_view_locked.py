from multiprocessing import Lock, Process
from multiprocessing.shared_memory import SharedMemory


def add(shm, lock, xs):
    cells = shm.buf.cast('i')
    for i, x in enumerate(xs):
        with lock:
            cells[i] += x
    cells.release()
    shm.close()


if __name__ == '__main__':
    shm = SharedMemory(create=True, size=12)
    lock = Lock()
    ps = [Process(target=add, args=(shm, lock, xs)) for xs in ([1, 2, 3], [5, 4, 3])]
    [p.start() for p in ps]
    [p.join() for p in ps]
    view = shm.buf.cast('i')
    print(list(view[:3]))
    view.release()
    shm.close()
    shm.unlink()
