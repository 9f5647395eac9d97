from multiprocessing import Process
from multiprocessing.shared_memory import ShareableList


def double(name, i):
    sl = ShareableList(name=name)
    sl[i] = sl[i] * 2
    sl.shm.close()


if __name__ == '__main__':
    sl = ShareableList([1, 2, 3])
    ps = [Process(target=double, args=(sl.shm.name, i)) for i in range(3)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(list(sl))
    sl.shm.close()
    sl.shm.unlink()
