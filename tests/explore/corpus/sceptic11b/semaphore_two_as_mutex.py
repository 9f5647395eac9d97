from multiprocessing import Process, Semaphore
from multiprocessing.shared_memory import ShareableList


def add(sl, sem, n):
    for _ in range(n):
        with sem:
            sl[0] += 1


if __name__ == '__main__':
    sem = Semaphore(2)
    sl = ShareableList([0])
    ps = [Process(target=add, args=(sl, sem, 5)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(sl[0])
    sl.shm.close()
    sl.shm.unlink()
