from multiprocessing import Array, Process


def sort_slice(arr, lo, hi):
    arr[lo:hi] = sorted(arr[lo:hi])


if __name__ == '__main__':
    arr = Array('i', [2, 1, 4, 3])
    ps = [Process(target=sort_slice, args=(arr, lo, lo + 2)) for lo in (0, 2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(arr[:])
