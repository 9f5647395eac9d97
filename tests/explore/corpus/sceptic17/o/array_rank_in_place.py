from multiprocessing import Array, Process


def rank(arr, i):
    me = arr[i]
    arr[i] = sum(x < me for x in arr[:])


if __name__ == '__main__':
    arr = Array('i', [20, 30, 10])
    ps = [Process(target=rank, args=(arr, i)) for i in range(3)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(arr[:])
