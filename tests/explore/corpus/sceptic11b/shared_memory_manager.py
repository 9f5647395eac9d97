from multiprocessing import Lock, Process
from multiprocessing.managers import SharedMemoryManager


def add(sl, lock, n):
    for i in range(len(sl)):
        with lock:
            sl[i] += n


if __name__ == '__main__':
    with SharedMemoryManager() as smm:
        sl = smm.ShareableList([0, 0])
        lock = Lock()
        ps = [Process(target=add, args=(sl, lock, n)) for n in (1, 2)]
        [p.start() for p in ps]
        [p.join() for p in ps]
        print(list(sl))
