from multiprocessing import Process, Queue


def is_prime(n):
    return n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))


def count(first, last, results):
    results.put(sum(1 for n in range(first, last) if is_prime(n)))


if __name__ == "__main__":
    results = Queue()
    ps = [Process(target=count, args=(k * 100, (k + 1) * 100, results)) for k in range(3)]
    for p in ps:
        p.start()
    total = sum(results.get() for _ in ps)
    for p in ps:
        p.join()
    print("primes below 300:", total)
