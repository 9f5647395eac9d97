from multiprocessing import Manager, Process


def register(d, name):
    d[name] = len(d)


if __name__ == "__main__":
    with Manager() as m:
        d = m.dict()
        ps = [Process(target=register, args=(d, n)) for n in "ab"]
        for p in ps: p.start()
        for p in ps: p.join()
        print(sorted(d))
