import multiprocessing as mp


def work(q, k):
    for i in range(2):
        q.put(2 * k + i)


if __name__ == "__main__":
    q = mp.SimpleQueue()
    ps = [mp.Process(target=work, args=(q, k)) for k in range(2)]
    for p in ps: p.start()
    got = sorted(q.get() for _ in range(4))
    for p in ps: p.join()
    print(got)
