from concurrent.futures import ThreadPoolExecutor


def work(n):
    return 10 // n


with ThreadPoolExecutor(2) as pool:
    futures = [pool.submit(work, n) for n in (1, 0, 2)]
    print(sum(f.result() for f in futures))
