from concurrent.futures import ProcessPoolExecutor


def is_prime(n):
    return n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))


def count(bounds):
    lo, hi = bounds
    return sum(1 for n in range(lo, hi) if is_prime(n))


if __name__ == "__main__":
    parts = [(0, 10), (10, 20)]
    with ProcessPoolExecutor(max_workers=2) as pool:
        print("primes", sum(pool.map(count, parts)))
