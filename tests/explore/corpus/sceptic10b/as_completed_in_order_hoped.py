from concurrent.futures import ThreadPoolExecutor, as_completed


def fetch(name, value):
    return name, value


with ThreadPoolExecutor(max_workers=3) as pool:
    futures = {pool.submit(fetch, n, v): n for n, v in (("a", 1), ("b", 2), ("c", 3))}
    found = {}
    for future in as_completed(futures):
        name, value = future.result()
        assert futures[future] == name
        found[name] = value

print(*(f"{k}={v}" for k, v in found.items()))
