from multiprocessing import Array, Process, Value, Lock

N = 4
A = [[i + j for j in range(N)] for i in range(N)]
B = [[i * j for j in range(N)] for i in range(N)]


def next_row(cursor):
    with cursor.get_lock():
        row = cursor.value
        cursor.value = row + 1
    return row if row < N else None


def worker(cursor, out):
    while True:
        row = next_row(cursor)
        if row is None:
            return
        for column in range(N):
            out[row * N + column] = sum(A[row][k] * B[k][column] for k in range(N))


if __name__ == '__main__':
    cursor = Value('i', 0)
    out = Array('i', N * N, lock=False)
    ps = [Process(target=worker, args=(cursor, out)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    for row in range(N):
        print(out[row * N:(row + 1) * N])
