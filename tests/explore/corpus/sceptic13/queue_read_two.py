from multiprocessing import Process, SimpleQueue


def reader(q):
    print(q.get() in ("x", "y"), flush=True)


if __name__ == "__main__":
    q = SimpleQueue()
    ps = [Process(target=reader, args=(q,)) for n in "ab"]
    for p in ps: p.start()
    q.put("x")
    q.put("y")
    for p in ps: p.join()
