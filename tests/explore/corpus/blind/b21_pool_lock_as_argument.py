import multiprocessing


def f(args):
    lock, x = args
    with lock:
        print(x)


if __name__ == "__main__":
    lock = multiprocessing.Lock()
    with multiprocessing.Pool(2) as pool:
        pool.map(f, [(lock, i) for i in range(3)])
