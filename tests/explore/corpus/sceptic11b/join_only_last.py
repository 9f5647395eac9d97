from multiprocessing import Process, Value


def add(v, n):
    with v:
        v.value += n


if __name__ == '__main__':
    v = Value('i', 0)
    for n in (1, 2, 3):
        p = Process(target=add, args=(v, n))
        p.start()
    p.join()
    print(v.value)
