from multiprocessing import Array, Barrier, Process

N = 4


def scan(i, bufs, barrier):
    step, cur = 1, 0
    while step < N:
        src, dst = bufs[cur], bufs[1 - cur]
        dst[i] = src[i] + (src[i - step] if i >= step else 0)
        barrier.wait()
        cur = 1 - cur
        step *= 2


if __name__ == '__main__':
    bufs = [Array('i', [1, 2, 3, 4], lock=False), Array('i', N, lock=False)]
    barrier = Barrier(N)
    ps = [Process(target=scan, args=(i, bufs, barrier)) for i in range(N)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(bufs[0][:])
