from multiprocessing import Process
from multiprocessing.shared_memory import ShareableList

STOCK, VERSION = 0, 1


def compare_and_store(sl, version, stock):
    if sl[VERSION] != version:
        return False
    sl[STOCK] = stock
    sl[VERSION] = version + 1
    return True


def order(name, times):
    sl = ShareableList(name=name)
    for _ in range(times):
        while True:
            stock, version = sl[STOCK], sl[VERSION]
            if compare_and_store(sl, version, stock - 1):
                break
    sl.shm.close()


if __name__ == '__main__':
    sl = ShareableList([10, 0])
    ps = [Process(target=order, args=(sl.shm.name, 2)) for _ in range(2)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print('stock', sl[STOCK])
    sl.shm.close()
    sl.shm.unlink()
