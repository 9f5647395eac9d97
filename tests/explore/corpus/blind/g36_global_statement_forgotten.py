import multiprocessing as mp

cache = {}


def work(q, n):
    cache[n] = n * n
    q.put((n, len(cache)))


if __name__ == "__main__":
    q = mp.Queue()
    ps = [mp.Process(target=work, args=(q, n)) for n in range(3)]
    for p in ps: p.start()
    print(sorted(q.get() for _ in ps), len(cache))
    for p in ps: p.join()
