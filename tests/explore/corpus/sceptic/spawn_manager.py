import multiprocessing as mp


def work(d):
    for _ in range(2):
        d["n"] = d["n"] + 1


if __name__ == "__main__":
    mp.set_start_method("spawn")
    with mp.Manager() as m:
        d = m.dict(n=0)
        ps = [mp.Process(target=work, args=(d,)) for _ in range(2)]
        for p in ps: p.start()
        for p in ps: p.join()
        print(d["n"])
