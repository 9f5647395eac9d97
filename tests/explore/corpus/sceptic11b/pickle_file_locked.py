import pickle
from multiprocessing import Lock, Process

FILE = 'd.pkl'


def load():
    with open(FILE, 'rb') as f:
        return pickle.load(f)


def dump(d):
    with open(FILE, 'wb') as f:
        pickle.dump(d, f)


def work(key, n, lock):
    for _ in range(n):
        with lock:
            d = load()
            d[key] = d.get(key, 0) + 1
            dump(d)


if __name__ == '__main__':
    dump({})
    lock = Lock()
    ps = [Process(target=work, args=(k, 3, lock)) for k in 'ab']
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(dict(sorted(load().items())))
