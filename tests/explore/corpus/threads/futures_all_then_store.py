from concurrent.futures import ThreadPoolExecutor

balance = 100


def after(amount):
    return balance + amount


with ThreadPoolExecutor(2) as pool:
    futures = [pool.submit(after, amount) for amount in (10, 20, 30)]
    for f in futures:
        balance = f.result()
print(balance)
