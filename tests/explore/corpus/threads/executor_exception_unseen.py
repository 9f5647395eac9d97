from concurrent.futures import ThreadPoolExecutor


def divide(a, b):
    return a / b


with ThreadPoolExecutor(2) as pool:
    futures = [pool.submit(divide, 10, d) for d in (2, 0, 5)]
for f in futures:
    try:
        print(f.result())
    except ZeroDivisionError as e:
        print("error:", e)
