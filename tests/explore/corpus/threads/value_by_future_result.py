from concurrent.futures import ThreadPoolExecutor

balance = 100


def after(amount):
    return balance + amount


def transact(pool, amount):
    global balance
    future = pool.submit(after, amount)
    balance = future.result()


with ThreadPoolExecutor(4) as helpers, ThreadPoolExecutor(2) as clerks:
    for amount in (10, 20):
        clerks.submit(transact, helpers, amount)
print(balance)
