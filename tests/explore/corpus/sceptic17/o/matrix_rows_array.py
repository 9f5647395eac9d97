from multiprocessing import Array, Process

A = [[1, 2], [3, 4]]
B = [[5, 6], [7, 8]]


def row(out, i):
    n = len(B[0])
    out[i * n:(i + 1) * n] = [sum(A[i][k] * B[k][j] for k in range(len(B))) for j in range(n)]


if __name__ == '__main__':
    out = Array('i', 4)
    ps = [Process(target=row, args=(out, i)) for i in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(out[:])
