from multiprocessing import Pool, cpu_count


def is_prime(n):
    return n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))


def main():
    with Pool(processes=2) as pool:
        flags = pool.map(is_prime, range(20))
    print(sum(flags))


if __name__ == "__main__":
    main()
