from multiprocessing import Pool

ok, errors = [], []


def job(n):
    if n == 3:
        raise ValueError(f'bad {n}')
    return n * 5


if __name__ == '__main__':
    with Pool(2) as pool:
        for n in range(4):
            pool.apply_async(job, (n,), callback=ok.append, error_callback=lambda e: errors.append(str(e)))
        pool.close()
        pool.join()
    print('ok', sorted(ok), 'errors', errors)
