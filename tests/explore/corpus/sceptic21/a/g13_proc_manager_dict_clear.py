from multiprocessing import Manager, Process


def worker(d):
    d["x"] = 1
    print(d["x"] > 0)


def cleaner(d):
    d.clear()


if __name__ == "__main__":
    with Manager() as m:
        d = m.dict()
        ps = [Process(target=worker, args=(d,)), Process(target=cleaner, args=(d,))]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(all(p.exitcode is not None for p in ps))
