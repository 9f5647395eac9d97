from multiprocessing import Process, Value


def search(data, best):
    for x in data:
        if x > best.value:
            with best.get_lock():
                best.value = x


if __name__ == '__main__':
    best = Value('i', 0)
    ps = [Process(target=search, args=(d, best)) for d in ([3, 9], [7, 4])]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('max', best.value)
