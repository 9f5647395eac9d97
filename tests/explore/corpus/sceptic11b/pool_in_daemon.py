from multiprocessing import Pool, Process


def square(x):
    return x * x


def service():
    with Pool(2) as pool:
        print(pool.map(square, range(3)))


if __name__ == '__main__':
    p = Process(target=service, daemon=True)
    p.start()
    p.join()
