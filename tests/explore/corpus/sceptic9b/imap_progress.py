import multiprocessing as mp
import os

progress = None


def setup(p):
    global progress
    progress = p


def cube(n):
    r = n ** 3
    with progress.get_lock():
        progress.value += 1
        assert progress.value <= 5
    return r, os.getpid()


def main():
    p = mp.Value('i', 0)
    results = []
    pids = set()
    with mp.Pool(processes=2, initializer=setup, initargs=(p,)) as pool:
        for r, pid in pool.imap_unordered(cube, range(1, 6)):
            results.append(r)
            pids.add(pid)
    print(sorted(results))
    print('progress', p.value)
    assert 1 <= len(pids) <= 2


if __name__ == '__main__':
    main()
