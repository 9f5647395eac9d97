from multiprocessing import Manager, Pool


def add(args):
    v, lock = args
    for _ in range(5):
        with lock:
            v.value += 1


if __name__ == "__main__":
    with Manager() as m:
        v, lock = m.Value("i", 0), m.Lock()
        with Pool(2) as pool:
            pool.map(add, [(v, lock)] * 2)
        print(v.value)
