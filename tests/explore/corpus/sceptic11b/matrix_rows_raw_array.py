from multiprocessing import Process
from multiprocessing.sharedctypes import RawArray

A = [[1, 2], [3, 4]]
B = [[5, 6], [7, 8]]


def row(out, i, n):
    for j in range(n):
        out[i * n + j] = sum(A[i][k] * B[k][j] for k in range(n))


def main():
    n = 2
    out = RawArray('d', n * n)
    ps = [Process(target=row, args=(out, i, n)) for i in range(n)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    for i in range(n):
        print([int(x) for x in out[i * n:(i + 1) * n]])


if __name__ == '__main__':
    main()
