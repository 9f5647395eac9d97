from heapq import merge
from multiprocessing import Array, Process


def sort_slice(arr, lo, hi):
    arr[lo:hi] = sorted(arr[lo:hi])


if __name__ == '__main__':
    arr = Array('i', [7, 3, 8, 1, 6, 2, 5, 4])
    ps = [Process(target=sort_slice, args=(arr, lo, lo + 4)) for lo in (0, 4)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(list(merge(arr[:4], arr[4:])))
