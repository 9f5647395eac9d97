from multiprocessing import Array, Process


def scale(src, dst, i):
    dst[i] = sum(src[:]) * (i + 1)


if __name__ == '__main__':
    src, dst = Array('i', [1, 2, 3, 4]), Array('i', 3)
    ps = [Process(target=scale, args=(src, dst, i)) for i in range(3)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(dst[:])
