from concurrent.futures import ThreadPoolExecutor


def triple(n):
    return 3 * n


with ThreadPoolExecutor(2) as pool:
    value = 1
    for _ in range(3):
        value = pool.submit(triple, value).result()
print(value)
