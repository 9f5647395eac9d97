from multiprocessing import Lock, Pipe, Process


def sender(name, w, lock):
    for i in range(2):
        with lock:
            w.send(f'{name}{i}')


if __name__ == '__main__':
    r, w = Pipe(False)
    lock = Lock()
    ps = [Process(target=sender, args=(n, w, lock)) for n in 'ab']
    [p.start() for p in ps]
    got = [r.recv() for _ in range(4)]
    [p.join() for p in ps]
    print(sorted(got))
