from multiprocessing import Lock, Manager, Process


def work(d, lock):
    for _ in range(10):
        with lock:
            d["n"] += 1


if __name__ == "__main__":
    lock = Lock()
    with Manager() as manager:
        d = manager.dict(n=0)
        ps = [Process(target=work, args=(d, lock)) for _ in range(2)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(d["n"])
