from multiprocessing import Lock, Manager, Process


def tidy(d, lock):
    with lock:
        empty = d["a"] == 0
    if empty:
        with lock:
            del d["a"]


def pay(d, lock):
    with lock:
        d["a"] = 50


if __name__ == "__main__":
    with Manager() as m:
        d = m.dict({"a": 0})
        lock = Lock()
        ps = [Process(target=f, args=(d, lock)) for f in (tidy, pay)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print("a" in d)
