from multiprocessing import Manager, Process


def vote(d, name):
    d.update({name: d[name] + 1})


if __name__ == "__main__":
    with Manager() as m:
        d = m.dict(ann=0, bob=0)
        ps = [Process(target=vote, args=(d, n)) for n in ("ann", "bob", "ann")]
        for p in ps: p.start()
        for p in ps: p.join()
        print(dict(d))
