from concurrent.futures import ThreadPoolExecutor

N = 1000
results = [None] * N


def square(i):
    results[i] = i * i


with ThreadPoolExecutor(max_workers=4) as ex:
    list(ex.map(square, range(N)))
print(sum(results))
