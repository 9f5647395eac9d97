from multiprocessing import Array, Process


def double_all(arr):
    arr[:] = [2 * x for x in arr[:]]


if __name__ == "__main__":
    arr = Array("i", [1, 2, 3])
    ps = [Process(target=double_all, args=(arr,)) for _ in range(3)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(arr[:])
