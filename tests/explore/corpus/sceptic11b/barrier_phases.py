from multiprocessing import Array, Barrier, Process


def rotate(i, n, cells, barrier, rounds):
    for _ in range(rounds):
        left = cells[(i - 1) % n]
        barrier.wait()
        cells[i] = left
        barrier.wait()


def run(rounds):
    n = 3
    cells = Array('i', [1, 2, 3])
    barrier = Barrier(n)
    ps = [Process(target=rotate, args=(i, n, cells, barrier, rounds)) for i in range(n)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    return list(cells)


if __name__ == '__main__':
    print(run(1))
    print(run(2))
