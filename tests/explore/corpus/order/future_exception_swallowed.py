from concurrent.futures import ThreadPoolExecutor

total = []


def work(n):
    total.append(10 // n)


with ThreadPoolExecutor(2) as pool:
    for n in (1, 0, 2):
        pool.submit(work, n)
print(len(total))
