import multiprocessing as mp


def f(c):
    c.send(bytes(300_000))
    c.recv()


if __name__ == '__main__':
    a, b = mp.Pipe()
    p = mp.Process(target=f, args=(b,))
    p.start()
    a.send(bytes(300_000))
    a.recv()
    p.join()
