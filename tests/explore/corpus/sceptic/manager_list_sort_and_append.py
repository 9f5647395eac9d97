from multiprocessing import Manager, Process


def work(items, k):
    items.append(k)
    items.append(k + 2)


if __name__ == "__main__":
    with Manager() as m:
        items = m.list()
        ps = [Process(target=work, args=(items, k)) for k in range(2)]
        for p in ps: p.start()
        for p in ps: p.join()
        items.sort()
        print(list(items))
