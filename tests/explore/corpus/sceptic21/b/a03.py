from multiprocessing import Process, Value


def is_prime(n):
    if n < 2:
        return False
    for d in range(2, int(n ** 0.5) + 1):
        if n % d == 0:
            return False
    return True


def count_primes(lo, hi, total):
    for n in range(lo, hi):
        if is_prime(n):
            total.value += 1


if __name__ == "__main__":
    total = Value("i", 0)
    ps = []
    for lo in (1, 6):
        p = Process(target=count_primes, args=(lo, lo + 5, total))
        ps.append(p)
        p.start()
    for p in ps:
        p.join()
    print("primes:", total.value)
