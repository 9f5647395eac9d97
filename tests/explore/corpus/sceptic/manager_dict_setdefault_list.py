from multiprocessing import Manager, Process


def work(d, k):
    lst = d.get("names", [])
    lst.append(k)
    d["names"] = lst


if __name__ == "__main__":
    with Manager() as m:
        d = m.dict()
        ps = [Process(target=work, args=(d, k)) for k in "ab"]
        for p in ps: p.start()
        for p in ps: p.join()
        print(sorted(d["names"]))
