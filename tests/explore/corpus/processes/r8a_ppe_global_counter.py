from concurrent.futures import ProcessPoolExecutor

counter = 0


def work(n):
    global counter
    counter += 1
    return n


if __name__ == '__main__':
    with ProcessPoolExecutor(max_workers=2) as pool:
        list(pool.map(work, range(6)))
    print('counter', counter)
