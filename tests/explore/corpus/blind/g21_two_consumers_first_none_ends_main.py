import multiprocessing as mp


def producer(q, k):
    for i in range(2):
        q.put((k, i))
    q.put(None)


if __name__ == "__main__":
    q = mp.Queue()
    ps = [mp.Process(target=producer, args=(q, k)) for k in range(2)]
    for p in ps: p.start()
    got = list(iter(q.get, None))
    for p in ps: p.join()
    print(sorted(got))
