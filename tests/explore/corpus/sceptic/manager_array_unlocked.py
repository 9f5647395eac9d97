from multiprocessing import Manager, Process


def add(a):
    for _ in range(3):
        a[0] += 1


if __name__ == "__main__":
    with Manager() as m:
        a = m.Array("i", [0, 0])
        ps = [Process(target=add, args=(a,)) for _ in range(2)]
        for p in ps: p.start()
        for p in ps: p.join()
        print(a[0])
