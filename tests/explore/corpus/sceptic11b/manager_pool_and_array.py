from multiprocessing import Manager, Process


def add(arr, lock):
    for i in range(len(arr)):
        with lock:
            arr[i] = arr[i] + 1


if __name__ == '__main__':
    with Manager() as m:
        arr = m.Array('i', [0, 0, 0])
        lock = m.RLock()
        ps = [Process(target=add, args=(arr, lock)) for _ in range(2)]
        [p.start() for p in ps]
        [p.join() for p in ps]
        print(list(arr))
