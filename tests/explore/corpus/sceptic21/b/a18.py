from concurrent.futures import ThreadPoolExecutor, as_completed


def price(order):
    p, amount = order
    return p * amount


orders = [(3, 2), (5, 1), (2, 4)]
total = 0
with ThreadPoolExecutor(max_workers=2) as pool:
    futures = [pool.submit(price, o) for o in orders]
    for f in as_completed(futures):
        total += f.result()
print("sum of orders:", total)
