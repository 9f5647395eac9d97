from multiprocessing import Manager, Process


def work(d):
    for _ in range(10):
        d["n"] += 1


if __name__ == "__main__":
    with Manager() as manager:
        d = manager.dict(n=0)
        ps = [Process(target=work, args=(d,)) for _ in range(2)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(d["n"])
