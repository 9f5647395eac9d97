from multiprocessing import Pool, Value

counter = None


def init(c):
    global counter
    counter = c


def is_prime(n):
    if n < 2:
        return False
    for d in range(2, int(n ** 0.5) + 1):
        if n % d == 0:
            return False
    return True


def check(n):
    if is_prime(n):
        counter.value += 1


def main():
    found = Value('i', 0)
    pool = Pool(3, initializer=init, initargs=(found,))
    for n in range(2, 14):
        pool.apply_async(check, (n,))
    pool.close()
    pool.join()
    print('primes found:', found.value)


if __name__ == '__main__':
    main()
