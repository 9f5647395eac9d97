from concurrent.futures import ProcessPoolExecutor


def is_prime(n):
    return n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))


if __name__ == "__main__":
    numbers = range(10, 20)
    with ProcessPoolExecutor(max_workers=2) as pool:
        found = [n for n, p in zip(numbers, pool.map(is_prime, numbers)) if p]
    print(found)
