# 一维热传导,双缓冲 + Barrier
from multiprocessing import Process, Array, Barrier

N = 5
STEPS = 3


def worker(lo, hi, a, b, barrier):
    src, dst = a, b
    for _ in range(STEPS):
        for i in range(lo, hi):
            dst[i] = (src[i - 1] + src[i + 1]) / 2
        barrier.wait()
        src, dst = dst, src


def main():
    a = Array('d', [100.0] + [0.0] * (N - 1), lock=False)
    b = Array('d', [100.0] + [0.0] * (N - 1), lock=False)
    barrier = Barrier(3)
    ranges = [(1, 2), (2, 3), (3, 4)]
    procs = [Process(target=worker, args=(lo, hi, a, b, barrier)) for lo, hi in ranges]
    for p in procs:
        p.start()
    for p in procs:
        p.join()
    result = b if STEPS % 2 else a
    print(list(result))


if __name__ == '__main__':
    main()
