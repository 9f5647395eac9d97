import multiprocessing as mp


def f(w):
    w.send(bytes(100_000))


if __name__ == '__main__':
    r, w = mp.Pipe(False)
    p = mp.Process(target=f, args=(w,))
    p.start()
    p.join()
    r.recv()
