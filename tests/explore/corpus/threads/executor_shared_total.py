from concurrent.futures import ThreadPoolExecutor

total = 0


def add(lo, hi):
    global total
    part = 0
    for n in range(lo, hi):
        part += n
    total = total + part


with ThreadPoolExecutor(max_workers=4) as pool:
    for i in range(4):
        pool.submit(add, i * 10, i * 10 + 10)
print(total)
