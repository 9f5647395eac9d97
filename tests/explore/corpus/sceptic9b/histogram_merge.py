# 并行直方图:每个进程先在本地统计,最后合并
from multiprocessing import Process, Array, Value
import random

NBINS = 5
NPROC = 3


def make_data(n):
    rnd = random.Random(7)
    data = [i % NBINS for i in range(n)]
    rnd.shuffle(data)
    return data


def worker(chunk, bins, seen):
    local = [0] * NBINS
    for x in chunk:
        local[x] += 1
    with bins.get_lock():
        for i, c in enumerate(local):
            bins[i] += c
    with seen.get_lock():
        seen.value += len(chunk)


def split(data, k):
    size = (len(data) + k - 1) // k
    return [data[i:i + size] for i in range(0, len(data), size)]


def main():
    data = make_data(60)
    bins = Array('i', NBINS)
    seen = Value('i', 0)
    procs = []
    for chunk in split(data, NPROC):
        p = Process(target=worker, args=(chunk, bins, seen))
        procs.append(p)
        p.start()
    for p in procs:
        p.join()
    print('bins:', list(bins))
    print('total:', seen.value)
    assert sum(bins) == seen.value


if __name__ == '__main__':
    main()
