from multiprocessing import Pool, Value

calls = Value('i', 0)


def square(x):
    with calls.get_lock():
        calls.value += 1
    return x * x


if __name__ == '__main__':
    with Pool(4) as pool:
        s = sum(pool.map(square, range(100)))
    print('sum', s, 'calls', calls.value)
