from concurrent.futures import ThreadPoolExecutor

parts = []
pool = ThreadPoolExecutor(2)
for n in (1, 2):
    pool.submit(parts.append, n)
pool.shutdown(wait=False)
print("sum", sum(parts))
