from multiprocessing import Array, Process


def work(arr):
    for _ in range(10):
        arr[:] = [x + 1 for x in arr[:]]


if __name__ == "__main__":
    arr = Array("i", 4)
    ps = [Process(target=work, args=(arr,)) for _ in range(2)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(list(arr))
