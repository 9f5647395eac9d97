from concurrent.futures import ThreadPoolExecutor, as_completed


def count_primes(lo, hi):
    return sum(1 for n in range(max(lo, 2), hi) if all(n % d for d in range(2, int(n ** 0.5) + 1)))


total = 0
with ThreadPoolExecutor(max_workers=3) as pool:
    futures = {pool.submit(count_primes, i, i + 20): i for i in range(0, 80, 20)}
    for f in as_completed(futures):
        total += f.result()
print(total)
