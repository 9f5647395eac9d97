from multiprocessing import Manager, Process


def add(lst, item):
    lst[:] = lst[:] + [item]


if __name__ == "__main__":
    with Manager() as m:
        lst = m.list()
        ps = [Process(target=add, args=(lst, i)) for i in range(3)]
        for p in ps: p.start()
        for p in ps: p.join()
        print(sorted(lst))
