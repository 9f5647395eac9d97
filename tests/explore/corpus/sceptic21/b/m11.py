from multiprocessing import Array, Process

M = [[1, 2, 3], [4, 5, 6]]


def add_row(row, cols):
    for j, x in enumerate(row):
        cols[j] += x


if __name__ == "__main__":
    cols = Array("i", 3)
    ps = [Process(target=add_row, args=(row, cols)) for row in M]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(cols[:])
