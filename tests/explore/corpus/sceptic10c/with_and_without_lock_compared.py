import multiprocessing as mp


def safe(v, n):
    for _ in range(n):
        with v.get_lock():
            v.value += 1


def unsafe(v, n):
    for _ in range(n):
        v.value += 1


def experiment(f, n=200, procs=2):
    v = mp.Value('i', 0)
    ps = [mp.Process(target=f, args=(v, n)) for _ in range(procs)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    return v.value


if __name__ == '__main__':
    print('with lock:', experiment(safe))
    print('without lock:', experiment(unsafe))
