from multiprocessing import Array, Barrier, Process

N = 4


def sorter(k, a, barrier):
    for phase in range(N):
        i = 2 * k + phase % 2
        if i + 1 < N and a[i] > a[i + 1]:
            a[i], a[i + 1] = a[i + 1], a[i]
        barrier.wait()


if __name__ == '__main__':
    a = Array('i', [4, 3, 2, 1], lock=False)
    barrier = Barrier(2)
    ps = [Process(target=sorter, args=(k, a, barrier)) for k in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(a[:])
