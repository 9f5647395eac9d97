from multiprocessing import Array, Process

A = [[1, 2], [3, 4]]
B = [[5, 6], [7, 8]]


def row(out, i):
    for k in range(2):
        now = out[2 * i:2 * i + 2]
        out[2 * i:2 * i + 2] = [c + A[i][k] * b for c, b in zip(now, B[k])]


if __name__ == '__main__':
    out = Array('i', 4)
    ps = [Process(target=row, args=(out, i)) for i in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(out[:])
