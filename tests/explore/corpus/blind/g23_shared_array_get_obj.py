from multiprocessing import Array, Process


def fill(arr):
    raw = arr.get_obj()
    for i in range(len(raw)):
        raw[i] = raw[i] + 1


if __name__ == "__main__":
    arr = Array("d", 3)
    ps = [Process(target=fill, args=(arr,)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(arr[:])
