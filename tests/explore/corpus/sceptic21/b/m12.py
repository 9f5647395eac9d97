from multiprocessing import Process
from multiprocessing.shared_memory import ShareableList


def fill(name, i):
    sl = ShareableList(name=name)
    sl[i] = (i + 1) * 10
    sl.shm.close()


if __name__ == "__main__":
    sl = ShareableList([0, 0])
    ps = [Process(target=fill, args=(sl.shm.name, i)) for i in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(list(sl))
    sl.shm.close()
    sl.shm.unlink()
