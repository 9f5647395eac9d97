from multiprocessing import Process, Manager


def work(d, lock, n):
    for _ in range(n):
        with lock:
            d["count"] += 1


if __name__ == "__main__":
    with Manager() as m:
        d = m.dict(count=0)
        lock = m.Lock()
        ps = [Process(target=work, args=(d, lock, 200)) for _ in range(2)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(d["count"])
