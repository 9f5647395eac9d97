from concurrent.futures import ThreadPoolExecutor

balance = 100


def after(amount):
    return balance + amount


with ThreadPoolExecutor(2) as pool:
    for amount in (10, 20):
        balance = pool.submit(after, amount).result()
print(balance)
