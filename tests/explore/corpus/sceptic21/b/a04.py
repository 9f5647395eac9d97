from multiprocessing import Process, Value


def is_prime(n):
    return n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))


def count_primes(lo, hi, total):
    mine = sum(1 for n in range(lo, hi) if is_prime(n))
    with total.get_lock():
        total.value += mine


if __name__ == "__main__":
    total = Value("i", 0)
    ps = [Process(target=count_primes, args=(lo, lo + 10, total)) for lo in range(0, 30, 10)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("primes:", total.value)
