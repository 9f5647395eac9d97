from multiprocessing import Array, Process


def double(arr, lo, hi):
    part = arr[lo:hi]
    part = [2 * x for x in part]
    arr[lo:hi] = part


if __name__ == '__main__':
    arr = Array('i', [1, 2, 3, 4])
    a = Process(target=double, args=(arr, 0, 2))
    b = Process(target=double, args=(arr, 2, 4))
    a.start(); b.start()
    a.join(); b.join()
    print(list(arr))
