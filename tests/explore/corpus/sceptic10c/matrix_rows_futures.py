from concurrent.futures import ThreadPoolExecutor, wait

A = [[1, 2], [3, 4]]


def multiply(X, Y):
    n, m, k = len(X), len(Y[0]), len(Y)
    Z = [[0] * m for _ in range(n)]

    def row(i):
        for j in range(m):
            for l in range(k):
                Z[i][j] += X[i][l] * Y[l][j]

    with ThreadPoolExecutor() as ex:
        wait([ex.submit(row, i) for i in range(n)])
    return Z


print(multiply(A, A))
