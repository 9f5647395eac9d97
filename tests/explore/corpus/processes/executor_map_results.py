from concurrent.futures import ThreadPoolExecutor


def double(x):
    return 2 * x


with ThreadPoolExecutor() as pool:
    results = list(pool.map(double, range(6)))
print(results)
