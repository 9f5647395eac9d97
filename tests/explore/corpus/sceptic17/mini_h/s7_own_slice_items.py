from multiprocessing import Array, Process


def square(arr, lo, hi):
    for k, v in enumerate(arr[lo:hi]):
        arr[lo + k] = v * v


if __name__ == '__main__':
    arr = Array('i', [1, 2, 3, 4])
    ps = [Process(target=square, args=(arr, lo, lo + 2)) for lo in (0, 2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(arr[:])
