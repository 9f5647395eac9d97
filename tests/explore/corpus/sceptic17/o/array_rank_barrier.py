from multiprocessing import Array, Barrier, Process


def rank(arr, bar, i):
    me = arr[i]
    r = sum(x < me for x in arr[:])
    bar.wait()
    arr[i] = r


if __name__ == '__main__':
    arr, bar = Array('i', [20, 30, 10]), Barrier(3)
    ps = [Process(target=rank, args=(arr, bar, i)) for i in range(3)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(arr[:])
