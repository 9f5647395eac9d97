from multiprocessing import Lock, Process
from multiprocessing.shared_memory import ShareableList


def take(sl, lock):
    with lock:
        have = sl[0]
        if have < 1:
            return False
        sl[0] = have - 1
        sl[1] = sl[1] + 1
        return True


def give(sl, lock):
    with lock:
        sl[0] = sl[0] + 1
        sl[1] = sl[1] - 1


def worker(name, lock):
    sl = ShareableList(name=name)
    if take(sl, lock):
        give(sl, lock)
    sl.shm.close()


if __name__ == '__main__':
    sl = ShareableList([3, 0])
    lock = Lock()
    ps = [Process(target=worker, args=(sl.shm.name, lock)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(list(sl))
    sl.shm.close()
    sl.shm.unlink()
