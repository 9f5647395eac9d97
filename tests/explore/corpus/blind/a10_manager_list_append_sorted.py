import multiprocessing


def is_prime(n):
    if n < 2:
        return False
    for i in range(2, int(n ** 0.5) + 1):
        if n % i == 0:
            return False
    return True


def find(lo, hi, found):
    for n in range(lo, hi):
        if is_prime(n):
            found.append(n)


if __name__ == "__main__":
    manager = multiprocessing.Manager()
    found = manager.list()
    ps = []
    for k in range(3):
        p = multiprocessing.Process(target=find, args=(k * 20, (k + 1) * 20, found))
        ps.append(p)
        p.start()
    for p in ps:
        p.join()
    print(sorted(found))
    print(len(found), "primes")
