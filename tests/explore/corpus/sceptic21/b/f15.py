from multiprocessing import Manager, Process


def work(out, n):
    out.append(n * n)


if __name__ == "__main__":
    with Manager() as m:
        out = m.list()
        ps = [Process(target=work, args=(out, n)) for n in (1, 2, 3)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(sorted(out))
