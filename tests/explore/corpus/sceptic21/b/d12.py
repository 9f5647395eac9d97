from multiprocessing import Array, Process

N = 2
A = [[1, 2], [3, 4]]
B = [[5, 6], [7, 8]]


def row(i, C):
    for j in range(N):
        for k in range(N):
            C[i + j] += A[i][k] * B[k][j]


if __name__ == "__main__":
    C = Array("i", N * N)
    ps = [Process(target=row, args=(i, C)) for i in range(N)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(C[:])
