from multiprocessing import Array, Process


def bubble(a, lo, hi):
    for _ in range(2):
        for i in range(lo, hi):
            if a[i] > a[i + 1]:
                a[i], a[i + 1] = a[i + 1], a[i]


if __name__ == '__main__':
    a = Array('i', [3, 2, 1])
    ps = [Process(target=bubble, args=(a, 0, 1)), Process(target=bubble, args=(a, 1, 2))]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(a[:])
