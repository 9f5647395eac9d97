from multiprocessing import Array, Process


def add(arr, sums, i):
    sums[i] = sum(arr[2 * i:2 * i + 2])


if __name__ == '__main__':
    arr = Array('i', [2, 1, 4, 3])
    sums = Array('i', 2)
    ps = [Process(target=add, args=(arr, sums, i)) for i in (0, 1)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(sum(sums))
