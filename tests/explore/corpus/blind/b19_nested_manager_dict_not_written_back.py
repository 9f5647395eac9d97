from multiprocessing import Lock, Manager, Process


def add(d, lock):
    with lock:
        d["stats"]["n"] += 1


if __name__ == "__main__":
    with Manager() as m:
        d = m.dict()
        d["stats"] = {"n": 0}
        lock = Lock()
        ps = [Process(target=add, args=(d, lock)) for _ in range(2)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(d["stats"])
