from multiprocessing import Pool


class Stats:
    def __init__(self):
        self.total = 0
        self.errors = 0

    def ok(self, value):
        self.total += value

    def failed(self, exc):
        self.errors += 1


def task(n):
    if n == 7:
        raise ValueError('unlucky')
    return n * n


def main():
    stats = Stats()
    pool = Pool(2)
    for n in [1, 2, 3, 4, 5, 6, 7]:
        pool.apply_async(task, (n,), callback=stats.ok, error_callback=stats.failed)
    pool.close()
    pool.join()
    print('sum', stats.total, 'errors', stats.errors)


if __name__ == '__main__':
    main()
