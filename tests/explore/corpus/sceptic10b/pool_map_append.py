from concurrent.futures import ThreadPoolExecutor

seen = []
with ThreadPoolExecutor(2) as pool:
    list(pool.map(seen.append, range(4)))
print(sum(seen))
