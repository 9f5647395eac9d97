"""乐观锁: version号"""
from multiprocessing import Lock, Process
from multiprocessing.shared_memory import ShareableList

STOCK, VERSION = 0, 1


def compare_and_store(sl, lock, version, stock):
    with lock:
        if sl[VERSION] != version:
            return False
        sl[STOCK] = stock
        sl[VERSION] = version + 1
        return True


def order(name, lock, times):
    sl = ShareableList(name=name)
    for _ in range(times):
        while True:
            with lock:
                stock, version = sl[STOCK], sl[VERSION]
            if compare_and_store(sl, lock, version, stock - 1):
                break
    sl.shm.close()


if __name__ == '__main__':
    sl = ShareableList([10, 0])
    lock = Lock()
    ps = [Process(target=order, args=(sl.shm.name, lock, 2)) for _ in range(2)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print('stock', sl[STOCK], 'version', sl[VERSION])
    sl.shm.close()
    sl.shm.unlink()
