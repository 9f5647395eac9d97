from multiprocessing import Lock, Pipe, Process


def worker(lock, conn):
    with lock:
        n = conn.recv()
    while n < 2:
        with lock:
            n = conn.recv()


if __name__ == '__main__':
    r, w = Pipe(False)
    lock = Lock()
    ps = [Process(target=worker, args=(lock, r)) for _ in range(2)]
    for p in ps:
        p.start()
    for n in (1, 2, 2):
        w.send(n)
    w.send(1)
    for p in ps:
        p.join()
    print('done')
