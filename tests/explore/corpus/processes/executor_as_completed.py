from concurrent.futures import ThreadPoolExecutor, as_completed


def work(n):
    return n * n


with ThreadPoolExecutor(max_workers=2) as pool:
    futures = {pool.submit(work, n): n for n in range(5)}
    found = []
    for future in as_completed(futures):
        found.append((futures[future], future.result()))
print(sorted(found))
