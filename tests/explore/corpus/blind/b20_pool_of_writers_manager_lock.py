import functools
import multiprocessing as mp


def write_line(path, lock, n):
    with lock:
        with open(path, "a") as f:
            f.write("line %d\n" % n)


def count(path):
    with open(path) as f:
        return len(f.readlines())


if __name__ == "__main__":
    path = "out.txt"
    open(path, "w").close()
    with mp.Manager() as m:
        lock = m.Lock()
        with mp.Pool(3) as pool:
            pool.map(functools.partial(write_line, path, lock), range(8))
    print(count(path), "lines")
