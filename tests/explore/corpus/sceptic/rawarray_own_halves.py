from multiprocessing import Process, RawArray


def work(a, lo, hi, v):
    for i in range(lo, hi):
        a[i] = v


if __name__ == "__main__":
    a = RawArray("i", 4)
    ps = [Process(target=work, args=(a, 0, 2, 1)), Process(target=work, args=(a, 2, 4, 2))]
    for p in ps: p.start()
    for p in ps: p.join()
    print(list(a))
