from multiprocessing import Pool


class Collector:
    def __init__(self):
        self.total = 0
        self.calls = 0

    def __call__(self, result):
        self.total += result
        self.calls += 1


def square(x):
    return x * x


if __name__ == '__main__':
    collect = Collector()
    pool = Pool(3)
    for i in range(1, 6):
        pool.apply_async(square, args=(i,), callback=collect)
    pool.close()
    pool.join()
    print('callbacks', collect.calls, 'total', collect.total)
