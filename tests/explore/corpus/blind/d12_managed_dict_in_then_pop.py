from multiprocessing import Manager, Process


def worker(jobs, done):
    for key in ("a", "b", "c"):
        if key in jobs:
            job = jobs.pop(key)
            done.append(job * 2)


if __name__ == "__main__":
    with Manager() as m:
        jobs = m.dict(a=1, b=2, c=3)
        done = m.list()
        ps = [Process(target=worker, args=(jobs, done)) for _ in range(2)]
        for p in ps: p.start()
        for p in ps: p.join()
        print(sorted(done))
