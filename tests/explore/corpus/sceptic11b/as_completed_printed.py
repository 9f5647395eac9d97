from concurrent.futures import ProcessPoolExecutor, as_completed


def square(x):
    return x, x * x


if __name__ == '__main__':
    with ProcessPoolExecutor(max_workers=3) as ex:
        fs = [ex.submit(square, x) for x in (1, 2, 3)]
        for f in as_completed(fs):
            print(*f.result())
