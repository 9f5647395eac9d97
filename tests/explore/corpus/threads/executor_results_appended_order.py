from concurrent.futures import ThreadPoolExecutor

results = []


def square(n):
    results.append(n * n)


with ThreadPoolExecutor(max_workers=4) as ex:
    for n in range(4):
        ex.submit(square, n)
print(results)
