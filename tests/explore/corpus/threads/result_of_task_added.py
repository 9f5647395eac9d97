from concurrent.futures import ThreadPoolExecutor

total = 0


def work(k):
    return k, f"before: {total}"


with ThreadPoolExecutor(2) as pool:
    for f in [pool.submit(work, k) for k in (1, 2)]:
        total += f.result()[0]
print(total)
