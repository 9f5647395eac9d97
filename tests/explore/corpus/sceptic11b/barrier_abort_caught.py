from multiprocessing import Barrier, Process, Value
from threading import BrokenBarrierError


def work(b, broken):
    try:
        b.wait()
    except BrokenBarrierError:
        with broken:
            broken.value += 1


def quitter(b):
    b.abort()


if __name__ == '__main__':
    b, broken = Barrier(3), Value('i', 0)
    ps = [Process(target=work, args=(b, broken)) for _ in range(2)] + [Process(target=quitter, args=(b,))]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print('broken', broken.value)
