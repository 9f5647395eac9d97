from concurrent.futures import ThreadPoolExecutor

total = 0


def add(i):
    global total
    before = total
    total = before + i


with ThreadPoolExecutor(max_workers=2) as pool:
    list(pool.map(add, range(4)))
print(total)
