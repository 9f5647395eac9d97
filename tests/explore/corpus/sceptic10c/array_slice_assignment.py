from multiprocessing import Array, Process


def shift(a, k):
    a[:] = [x + k for x in a[:]]


if __name__ == '__main__':
    a = Array('i', 2)
    ps = [Process(target=shift, args=(a, k)) for k in (1, 2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(a[:])
