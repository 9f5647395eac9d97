import multiprocessing as mp


def f(q):
    q.put(bytes(100))


if __name__ == '__main__':
    q = mp.Queue()
    p = mp.Process(target=f, args=(q,))
    p.start()
    p.join()
    q.get()
