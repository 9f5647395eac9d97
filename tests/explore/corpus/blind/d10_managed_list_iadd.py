from multiprocessing import Manager, Process


def add(lst, items):
    lst += items


if __name__ == "__main__":
    with Manager() as m:
        lst = m.list()
        ps = [Process(target=add, args=(lst, [i, i + 10])) for i in range(3)]
        for p in ps: p.start()
        for p in ps: p.join()
        print(sorted(lst))
