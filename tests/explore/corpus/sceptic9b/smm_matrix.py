from multiprocessing import Process
from multiprocessing.managers import SharedMemoryManager

A = [[1, 2], [3, 4]]
B = [[5, 6], [7, 8]]


def row(out, i):
    for j in range(2):
        s = 0
        for k in range(2):
            s += A[i][k] * B[k][j]
        out[2 * i + j] = s


def main():
    with SharedMemoryManager() as smm:
        out = smm.ShareableList([0] * 4)
        ps = [Process(target=row, args=(out, i)) for i in range(2)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(list(out))


if __name__ == '__main__':
    main()
