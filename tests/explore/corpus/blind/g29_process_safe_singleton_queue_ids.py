from multiprocessing import Process, Queue


def worker(ids, out):
    out.put(ids.get())


if __name__ == "__main__":
    ids, out = Queue(), Queue()
    for i in range(4):
        ids.put(i)
    ps = [Process(target=worker, args=(ids, out)) for _ in range(4)]
    for p in ps: p.start()
    got = sorted(out.get() for _ in ps)
    for p in ps: p.join()
    assert got == [0, 1, 2, 3]
    print(got)
