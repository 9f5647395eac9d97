from multiprocessing import Process, Value


def swap(a, b):
    a.value, b.value = b.value, a.value


if __name__ == '__main__':
    a, b = Value('i', 1), Value('i', 2)
    ps = [Process(target=swap, args=(a, b)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print([a.value, b.value])
